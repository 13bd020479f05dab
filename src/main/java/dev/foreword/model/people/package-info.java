/** Whom reports speak of, and who signs them: {@link dev.foreword.model.people.People} is the register. */
@NullMarked
package dev.foreword.model.people;

import org.jspecify.annotations.NullMarked;
