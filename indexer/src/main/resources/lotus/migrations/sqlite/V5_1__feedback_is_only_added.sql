-- SQLite's own words: another database needs its own triggers for the same promise.
create trigger shown_answer_is_never_changed before update on shown_answer
begin
    select raise(abort, 'shown answers are never changed');
end;
create trigger impression_is_never_changed before update on impression
begin
    select raise(abort, 'impressions are never changed');
end;
create trigger feedback_event_is_never_changed before update on feedback_event
begin
    select raise(abort, 'feedback events are never changed');
end;
