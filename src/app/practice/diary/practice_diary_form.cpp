// Дневник практики on paper (VOC-10).

#include <algorithm>

#include "app/practice/diary/open_practice_diary.h"
#include "app/practice/practice_forms.h"
#include "ports/gathering/form_facts.h"

namespace letopis {
namespace {

std::string checked_words(const PracticeDiaryDay& day) {
    if (day.state == PracticeDayState::returned) return "возвращена, в сумму не входит";
    if (day.state != PracticeDayState::confirmed) return "";
    std::string words = day.checked_by;
    if (day.checked_on) words += " " + day.checked_on->russian();
    return words;
}

FormTable days_of(const PracticeDiary& diary) {
    FormTable table{.columns = {{.title = "Дата", .width = 22, .align = centred},
                                {.title = "Содержание выполненной работы", .width = 60, .share = 1},
                                {.title = "Часы", .width = 12, .align = centred},
                                {.title = "Подтверждено от колледжа", .width = 34},
                                {.title = "Подпись руководителя от организации", .width = 34}},
                    .empty = "Записей в дневнике пока нет."};
    for (const PracticeDiaryDay& day : diary.days)
        if (day.state)
            table.rows.push_back({day.done_on.russian(), day.text, std::to_string(day.hours),
                                  checked_words(day), ""});
    if (!table.rows.empty())
        table.totals.push_back({"", "Всего часов", std::to_string(diary.line.diary.written_hours),
                                "подтверждено " + std::to_string(diary.line.diary.confirmed_hours),
                                ""});
    return table;
}

bool is_complete(const PracticeDiary& diary) {
    const PracticeDiaryCount& count = diary.line.diary;
    // Days count as missing only while they can be written; paper shows what is not there.
    const bool has_all =
        diary.line.hours <= count.written_hours ||
        std::ranges::all_of(diary.days, [](const auto& day) { return day.state.has_value(); });
    return diary.line.to_on < diary.today && has_all && count.waiting_days == 0 &&
           count.returned_days == 0;
}

}  // namespace

Result<TableForm> open_practice_diary_form(Reader& reader, const Standing& standing,
                                           EntryIndex assignment, Instant now) {
    LETOPIS_TRY(diary, open_practice_diary(reader, standing, assignment, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    const PracticeLine& line = diary.line;
    return TableForm{
        .name = "Дневник практики " + line.student_name + " " + line.subject_title,
        .edition = is_complete(diary) ? Edition::working : Edition::draft,
        .paper = FormPaper::portrait,
        .organization_full_name = facts.organization_full_name,
        .title = "ДНЕВНИК ПРАКТИКИ",
        .family = ProgrammeFamily::vocational,
        .class_title = diary.study_group_title,
        .period = line.student_name,
        .lines = {line.kind_title + ": " + line.subject_title, "База практики: " + line.base,
                  "Сроки: " + practice_dates(line) + ", часов: " + std::to_string(line.hours) +
                      ", приказ № " + line.order_no,
                  "Руководитель от организации: " + line.base_lead,
                  "Руководитель от колледжа: " + line.lead},
        .tables = {days_of(diary)},
        .notes = {practice_signature("Студент", line.student_name),
                  practice_signature("Руководитель практики от организации", line.base_lead),
                  practice_signature("Руководитель практики от колледжа", line.lead)},
        .signatures = {}};
}

}  // namespace letopis
