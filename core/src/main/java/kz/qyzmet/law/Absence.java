package kz.qyzmet.law;

/**
 * Why an edition lacks a norm of the shipped catalogue.
 *
 * @param only the text of the agreement that alone has the norm
 * @param divergence the number of the difference
 */
record Absence(AgreementText only, String divergence) {}
