package heshu.binding;

import heshu.text.Message;

/**
 * One way to answer a question.
 *
 * @param line the line it starts from
 * @param formula the cells and what follows from them
 * @param fit how well measure, unit and period fit, between 0 and 1
 * @param unsaid the share of the words above the line's label that neither the claim nor its
 *     sentence says
 * @param why the fit in words
 */
record Derived(Line line, Formula formula, double fit, double unsaid, Message why) {}
