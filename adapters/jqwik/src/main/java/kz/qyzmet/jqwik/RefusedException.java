package kz.qyzmet.jqwik;

/** Thrown when the choices make no value that the core accepts; caught by the arbitrary, which draws again. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message, null, false, false);
    }
}
