/**
 * Public services: the register and its services, applications, the discussion of by-laws, information duties and
 * public monitoring ({@code law88.a1} to {@code a24}, {@code a29}).
 *
 * <p>Concepts beside those of the glossary: public discussion (публичное обсуждение, жария талқылау); completion report
 * (отчет о завершении публичного обсуждения, жария талқылаудың аяқталғаны туралы есеп); public monitoring (общественный
 * мониторинг, қоғамдық мониторинг) with its conclusion (заключение, қорытынды) and social order (социальный заказ,
 * әлеуметтік тапсырыс); intake (прием заявления, өтінішті қабылдау); hand-over (доставка результата, нәтижені жеткізу).
 */
@NullMarked
package kz.qyzmet.service;

import org.jspecify.annotations.NullMarked;
