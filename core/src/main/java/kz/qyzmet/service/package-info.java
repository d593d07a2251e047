/**
 * Public services: the register and its services, applications, the discussion of by-laws, information duties and
 * public monitoring ({@code law88.a1} to {@code a24}, {@code a29}).
 */
@NullMarked
package kz.qyzmet.service;

import org.jspecify.annotations.NullMarked;
