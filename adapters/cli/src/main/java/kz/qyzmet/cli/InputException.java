package kz.qyzmet.cli;

/** Thrown when an argument or a file is not what the command can work with. The message is one line for its reader. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
