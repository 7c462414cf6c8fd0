/** Single-case effect sizes: one person (or a few), a baseline phase A and a phase B. */
@NullMarked
package nl.routewijzer.statistiek.eengeval;

import org.jspecify.annotations.NullMarked;
