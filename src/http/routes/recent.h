#pragma once
// What is read for an answer that is held against the stamps: most often from a state of some
// moments ago, whose pages are still at hand.

#include "http/context.h"

namespace letopis::http {

/// What was read, and how many changes the state had that it was read from.
template <class Value>
struct RecentRead {
    Value value;
    std::uint64_t changes = 0;
};

/// What `make(reader)` gives of a state that has at least the change `known`, the stamp of what it
/// is about. `stood(value, changes)` says whether a state with so many changes has all that the
/// value was made from; where it has not, and where `make` refuses what is older than now, the
/// state of now is asked.
template <class Make, class Stood>
auto read_recent(const School& school, std::uint64_t known, Make make, Stood stood)
    -> Result<RecentRead<std::decay_t<decltype(*make(std::declval<Reader&>()))>>> {
    using Answer = decltype(make(std::declval<Reader&>()));
    using Read = RecentRead<std::decay_t<decltype(*std::declval<Answer&>())>>;
    const auto look = [&](std::uint64_t at_least, std::optional<Answer>& answer) {
        return school.recent->look_back(at_least,
                                        [&](Reader& reader) { answer.emplace(make(reader)); });
    };
    if (school.recent == nullptr || !school.stamps.trusted()) {
        const std::uint64_t changes = school.stamps.changes();
        LETOPIS_TRY(value, school.readers.read(make));
        return Read{std::move(value), changes};
    }
    std::optional<Answer> answer;
    const auto seen = look(known, answer);
    if (seen && *answer && stood(std::as_const(**answer), *seen))
        return Read{**std::move(answer), *seen};
    const bool refuses = seen && !*answer && !answer->error().is_fault();
    if (refuses && *seen == school.stamps.changes()) return (*std::move(answer)).error();
    answer.reset();
    LETOPIS_TRY(changes, look(school.stamps.changes(), answer));
    LETOPIS_TRY(value, *std::move(answer));
    return Read{std::move(value), changes};
}

}  // namespace letopis::http
