package kz.qyzmet.spring;

/** Thrown when {@code qyzmet.policies} names what is no question of a case, or no answer to it. */
final class BadPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final String problem;
    private final String allowed;
    private final String hint;

    BadPolicyException(String property, String problem, String allowed, String hint) {
        super("Invalid " + property + ": Expected " + allowed + ", but " + problem);
        this.property = property;
        this.problem = problem;
        this.allowed = allowed;
        this.hint = hint;
    }

    String property() {
        return property;
    }

    String problem() {
        return problem;
    }

    String allowed() {
        return allowed;
    }

    String hint() {
        return hint;
    }
}
