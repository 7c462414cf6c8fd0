/** Rules about plans: versions in, the plan or an outcome out; nothing is looked up here. */
@NullMarked
package nl.routewijzer.plan.domain;

import org.jspecify.annotations.NullMarked;
