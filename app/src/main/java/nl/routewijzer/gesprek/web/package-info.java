/** The pages of a conversation, and this room's parts of the page of one jongere. */
@NullMarked
package nl.routewijzer.gesprek.web;

import org.jspecify.annotations.NullMarked;
