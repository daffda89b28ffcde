package org.lotusmatch.indexer.duplicate;

import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.indexer.catalog.CopyTable;
import org.lotusmatch.indexer.catalog.CopyTable.Member;
import org.lotusmatch.indexer.catalog.Outbox;
import org.lotusmatch.indexer.catalog.ShownFirst;

import java.util.Comparator;
import java.util.Optional;

/**
 * Keeps exactly one member of each cluster shown, the best by {@link ShownFirst}, and tells the
 * index of every change: the document of the shown one names the sources of all.
 */
final class ShownCopy {
    private static final Comparator<Member> BEST_FIRST =
            Comparator.comparing(Member::merit, ShownFirst.ORDER).thenComparing(Member::recordId);

    private final CopyTable table;
    private final Outbox outbox;

    ShownCopy(CopyTable table, Outbox outbox) {
        this.table = table;
        this.outbox = outbox;
    }

    /** After a member that is not shown came in; costs the same however large the cluster. */
    void afterJoin(Member newcomer) {
        Optional<Member> shown = table.findShown(newcomer.leaderId());
        if (shown.isPresent() && BEST_FIRST.compare(shown.get(), newcomer) < 0) {
            tell(shown.get());
        } else {
            shown.ifPresent(member -> set(member, false));
            set(newcomer, true);
        }
    }

    /** After a member left or got worse. */
    void afterLoss(String leaderId) {
        Optional<Member> best = table.findBest(leaderId);
        table.findShown(leaderId)
                .filter(shown -> best.filter(shown::equals).isEmpty())
                .ifPresent(shown -> set(shown, false));
        best.ifPresent(member -> set(member, true));
    }

    private void set(Member member, boolean shown) {
        table.setShown(member.recordId(), shown);
        tell(member);
    }

    private void tell(Member member) {
        outbox.append(Corpus.VACANCIES, member.recordId());
    }
}
