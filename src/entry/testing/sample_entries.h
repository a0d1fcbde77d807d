#pragma once
// Entries for tests: one of every kind, with words that need escapes in places.

#include "base/random.h"
#include "entry/entry.h"

namespace letopis::testing {

inline EntryBody sample_mark() {
    SeededRandom random{7};
    return MarkCorrected{.place = {.lesson_id = LessonId::make(Instant{1}, random),
                                   .student_id = StudentId::make(Instant{2}, random),
                                   .work_no = 2,
                                   .part_no = 1},
                         .corrects = 41,
                         .old_value = MarkValue::two,
                         .value = MarkValue::four,
                         .reason_code = CorrectionReason::rework,
                         .reason = "пересдача «по билету № 3»\n\"зачёл\" \\ Иванов",
                         .due_on = Date{2026, 9, 14}};
}

inline EntryBody sample_years() {
    return PeriodSystemDefined{{.kind = PeriodKind::quarter,
                                .title = "четверти",
                                .periods = {{.number = 1,
                                             .title = "I четверть",
                                             .starts_on = Date{2026, 9, 1},
                                             .ends_on = Date{2026, 10, 25}},
                                            {.number = 2, .title = "II четверть"}}}};
}

template <std::size_t... Kind>
std::vector<EntryBody> empty_bodies(std::index_sequence<Kind...>) {
    return {EntryBody{std::variant_alternative_t<Kind, EntryFacts>{}}...};
}

/// One entry of every kind with nothing in it, and some that are full.
inline std::vector<Entry> sample_entries() {
    SeededRandom random{5};
    auto bodies = empty_bodies(std::make_index_sequence<std::variant_size_v<EntryFacts>>{});
    bodies.push_back(sample_mark());
    bodies.push_back(sample_years());
    std::vector<Entry> entries;
    for (EntryBody& body : bodies)
        entries.push_back({.recorded_at = Instant{1'789'000'000'000'000},
                           .actor_id = PersonId::make(Instant{3}, random),
                           .command_id = CommandId::make(Instant{4}, random),
                           .body = std::move(body)});
    return entries;
}

}  // namespace letopis::testing
