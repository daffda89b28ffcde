package org.lotusmatch.indexer.demo.generate;

/**
 * Pay before it is worded.
 *
 * @param low yuan a month, a multiple of 100
 * @param high yuan a month, more than low
 */
record MonthlyPay(int low, int high) {}
