/**
 * What makes an inspection lawful before it begins: whom it concerns, who conducts it, its ground, its access (Law Art.
 * 27 and 27-1; order 78 p. 13 to 17).
 */
@NullMarked
package kz.qyzmet.inspection.appointment;

import org.jspecify.annotations.NullMarked;
