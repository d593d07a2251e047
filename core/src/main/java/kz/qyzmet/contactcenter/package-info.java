/** The Unified Contact Center: inquiries, onboarding of services, refusals, outages and reports ({@code ucc83}). */
@NullMarked
package kz.qyzmet.contactcenter;

import org.jspecify.annotations.NullMarked;
