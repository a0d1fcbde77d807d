#include "app/control/remarks_form.h"

#include <algorithm>

#include "base/limits.h"

namespace letopis {
namespace {

std::string day_of(Instant at) { return moscow_date(at).russian(); }

/// What became of it; empty where the place is still to be signed by hand.
std::string done_text(const RemarkLine& line) {
    std::string text;
    if (!line.answer.empty()) {
        text = line.answer;
        if (line.answered_at) text += " (" + day_of(*line.answered_at) + ")";
    }
    if (line.state != RemarkState::settled) return text;
    if (!text.empty()) text += ". ";
    text += "Снято";
    if (line.settled_at) text += " " + day_of(*line.settled_at);
    return text + (line.settled_by.empty() ? ", еженедельная проверка" : ", " + line.settled_by);
}

/// "Ежов К. А., урок 14.09.2026: нет отметки".
std::string what_is_wrong(const RemarkLine& line) {
    if (line.student.empty()) return line.text;
    const std::string lesson =
        line.lesson_on ? ", урок " + line.lesson_on->russian() : std::string{};
    return line.student + lesson + ": " + line.text;
}

std::vector<const RemarkLine*> in_order(const RemarksView& view) {
    std::vector<const RemarkLine*> lines;
    for (const auto* part : {&view.waiting, &view.settled})
        for (const RemarkLine& line : *part) lines.push_back(&line);
    std::sort(lines.begin(), lines.end(), [](const RemarkLine* one, const RemarkLine* other) {
        return one->remark < other->remark;
    });
    return lines;
}

}  // namespace

TableForm remarks_form(const RemarksView& view, const FormFacts& facts) {
    FormTable table{
        .columns = {{.title = "№", .width = 8, .align = centred},
                    {.title = "Дата", .width = 18, .align = centred},
                    {.title = "Замечания и предложения проверяющего", .width = 60, .share = 2},
                    {.title = "Кто сделал", .width = 32},
                    {.title = "Кому адресовано, предмет", .width = 46},
                    {.title = "Срок", .width = 18, .align = centred},
                    {.title = "Отметка о выполнении (дата, подпись)", .width = 50, .share = 1}},
        .empty = "Замечаний нет."};
    int number = 0;
    for (const RemarkLine* line : in_order(view))
        table.rows.push_back(
            {std::to_string(++number), day_of(line->made_at), what_is_wrong(*line),
             line->made_by.empty() ? "еженедельная проверка" : line->made_by,
             line->addressee + ", " + line->subject_title + ", " + line->study_group_title,
             line->due_on.russian(), done_text(*line)});
    TableForm form{.name = "Замечания по ведению журнала на " + facts.today.russian(),
                   .organization_full_name = facts.organization_full_name,
                   .title = "ЗАМЕЧАНИЯ ПО ВЕДЕНИЮ ЖУРНАЛА",
                   .lines = {"По состоянию на " + facts.today.russian()},
                   .tables = {std::move(table)},
                   .signatures = {{FormSigner::deputy, facts.deputy}}};
    const std::string most = std::to_string(limits::remarks_on_page);
    const auto limit = static_cast<std::size_t>(limits::remarks_on_page);
    if (view.settled.size() >= limit || view.waiting.size() >= limit)
        form.notes.push_back("Здесь не более " + most +
                             " последних замечаний каждого состояния: более ранние не вошли.");
    return form;
}

Result<TableForm> open_remarks_form(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY(view, open_remarks(reader, standing, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return remarks_form(view, facts);
}

}  // namespace letopis
