// The calendar and the bells in words.

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"
#include "domain/calendar/school_days.h"

namespace letopis {

Result<std::string> say_later(Reader&, const CalendarDaySet& fact) {
    const CalendarDay day{
        .day_on = fact.day_on, .kind = fact.kind, .as_on = fact.as_on, .reason = fact.reason};
    const std::string on = "Календарь, " + fact.day_on.russian() + ": ";
    return on + (fact.kind == DayKind::usual ? "обычный день" : special_day_words(day)) + ".";
}

Result<std::string> say_later(Reader&, const NamedBellsDefined& fact) {
    if (fact.slots.empty()) return "Убраны звонки " + quoted(fact.title) + ".";
    return "Заданы звонки " + quoted(fact.title) + ": " + fact.slots.front().starts_at.text() +
           "–" + fact.slots.back().ends_at.text() + ".";
}

Result<std::string> say_later(Reader& reader, const GroupBellsSet& fact) {
    LETOPIS_TRY(group, SentencePlaces{reader}.group_title(fact.study_group_id));
    const std::string bells =
        fact.bells_title.empty() ? "Общие звонки" : "Звонки " + quoted(fact.bells_title);
    return bells + " с " + fact.from_on.russian() + ". " + group + ".";
}

}  // namespace letopis
