/**
 * What the endpoints of Actuator say of the calendar: what it rests on, how far it is official, whether that is enough.
 */
@NullMarked
package kz.qyzmet.spring.actuate;

import org.jspecify.annotations.NullMarked;
