-- SQLite's own words: another database needs its own trigger for the same promise.
create trigger review_is_never_changed before update on review
begin
    select raise(abort, 'reviews are never changed');
end;
create trigger review_is_never_deleted before delete on review
begin
    select raise(abort, 'reviews are never deleted');
end;
