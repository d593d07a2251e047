/**
 * The course of an inspection under the Law: notice, inspectors, term, suspension, rights and duties of the controlled
 * entity (Law Art. 27-1 p. 3, 27-2 p. 1 to 4, 27-3).
 *
 * <p>Concepts that the glossary lacks: {@code Course} ход проверки, тексеру барысы; {@code InformationRequest} запрос
 * сведений, мәліметтер туралы сұрау салу; {@code InspectorsChange} изменение состава проверяющих, тексерушілер
 * құрамының өзгеруі; {@code Admission} недопуск проверяющих, тексерушілерді жібермеу; {@code Conduct} действия по
 * правам и обязанностям субъекта, субъектінің құқықтары мен міндеттеріне қатысты әрекеттер.
 */
@NullMarked
package kz.qyzmet.inspection.course;

import org.jspecify.annotations.NullMarked;
