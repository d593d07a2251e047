/**
 * Internal control of quality: the yearly plan, control events, their act, what follows from it (order 78 p. 37 to 56).
 *
 * <p>Concepts beyond the glossary: control unit (структурное подразделение, ответственное за внутренний контроль; ішкі
 * бақылауға жауапты құрылымдық бөлімше), object of control (объект контроля; бақылау объектісі), responsible executor
 * (ответственный исполнитель; жауапты орындаушы), letter on measures (письмо о принятии мер; шаралар қабылдау туралы
 * хат), action plan (план мероприятий; іс-шаралар жоспары).
 */
@NullMarked
package kz.qyzmet.control;

import org.jspecify.annotations.NullMarked;
