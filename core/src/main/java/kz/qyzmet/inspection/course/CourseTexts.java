package kz.qyzmet.inspection.course;

import kz.qyzmet.text.Texts;

/** The bundle of the course of an inspection. */
final class CourseTexts {

    static final Texts TEXTS = Texts.beside(CourseTexts.class, "Course");

    private CourseTexts() {}
}
