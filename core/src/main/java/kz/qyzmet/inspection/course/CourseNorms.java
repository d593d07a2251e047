package kz.qyzmet.inspection.course;

/**
 * The norms on the course of an inspection that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class CourseNorms {

    private CourseNorms() {}
}
