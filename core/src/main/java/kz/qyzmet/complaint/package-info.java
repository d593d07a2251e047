/** Complaints on public services: who decides, by when, redirection, extension and its notice ({@code law88.a25}). */
@NullMarked
package kz.qyzmet.complaint;

import org.jspecify.annotations.NullMarked;
