#include "app/attestation/finals/finals_forms.h"

#include <algorithm>

#include "app/attestation/finals/graduates.h"
#include "base/text.h"
#include "domain/classes/membership.h"
#include "domain/finals/sittings.h"

namespace letopis {
namespace {

/// "выбыл(а) из группы 15.06.2027", with the rest of what is missing.
std::string missing_words(const Graduate& one) {
    std::vector<std::string> words = one.obstacles;
    if (one.left_on) words.insert(words.begin(), "выбыл(а) из группы " + one.left_on->russian());
    return joined(words);
}

FormTable graduates_of(const FinalsOfGroup& view) {
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 44, .share = 1},
                                {.title = "Допуск", .width = 26},
                                {.title = "Чего не хватает", .width = 70, .share = 3}},
                    .empty = "В списке группы никого нет."};
    int number = 0;
    for (const Graduate& one : view.graduates) {
        std::string admission = "нет";
        if (one.is_admitted)
            admission = "есть";
        else if (one.may_be_admitted)
            admission = "может быть допущен(а)";
        table.rows.push_back(
            {std::to_string(++number), one.name, std::move(admission), missing_words(one)});
    }
    return table;
}

/// Who has passed by a signed protocol of that kind.
bool has_passed(const FinalsOfGroup& view, FinalAttestationKind kind, StudentId student) {
    return std::any_of(
        view.attestations.begin(), view.attestations.end(), [&](const FinalAttestationLine& one) {
            return one.kind == kind && std::any_of(one.results.begin(), one.results.end(),
                                                   [&](const FinalResultLine& line) {
                                                       return line.student_id == student &&
                                                              is_passed({.result = line.result});
                                                   });
        });
}

/// The lines of the protocol; of one that is not signed, the admitted who have not passed yet.
std::vector<FinalResultLine> lines_of(const FinalsOfGroup& view, const FinalAttestationLine& line) {
    if (line.signed_on) return line.results;
    std::vector<FinalResultLine> lines;
    for (const Graduate& one : view.graduates)
        if (one.is_admitted && !has_passed(view, line.kind, one.student_id))
            lines.push_back({.student_id = one.student_id, .name = one.name});
    return lines;
}

FormTable results_of(const FinalsOfGroup& view, const FinalAttestationLine& line) {
    const bool has_topics = line.kind == FinalAttestationKind::diploma_work;
    FormTable table{.columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя, отчество", .width = 40, .share = 1}},
                    .empty = "К испытанию пока никто не допущен."};
    if (has_topics) {
        table.columns.push_back({.title = "Тема работы", .width = 46, .share = 2});
        table.columns.push_back({.title = "Руководитель", .width = 28, .share = 1});
    }
    table.columns.push_back({.title = "Оценка (цифрой и прописью)", .width = 32});
    int number = 0;
    for (const FinalResultLine& one : lines_of(view, line)) {
        FormRow row{std::to_string(++number), one.name};
        if (has_topics) row.insert(row.end(), {one.topic, one.lead});
        row.push_back(one.result_words);
        table.rows.push_back(std::move(row));
    }
    return table;
}

FormTable commission_of(const FinalAttestationLine& line) {
    FormTable table{.title = "Государственная экзаменационная комиссия",
                    .columns = {{.title = "В комиссии", .width = 34},
                                {.title = "Фамилия, инициалы, должность", .width = 80, .share = 1},
                                {.title = "Подпись", .width = 40}}};
    table.rows.push_back({"Председатель", line.chair, ""});
    for (const std::string& member : line.members) table.rows.push_back({"Член", member, ""});
    table.rows.push_back({"Секретарь", line.secretary, ""});
    return table;
}

/// "5 — 3, 4 — 1, 3 — 0, 2 — 0, не явились — 0".
std::string counts_line(const FinalAttestationLine& line) {
    std::string text = "Итоги: ";
    for (const ResultValue value :
         {ResultValue::five, ResultValue::four, ResultValue::three, ResultValue::two})
        text += std::string{result_text(value)} + " — " +
                std::to_string(std::count_if(
                    line.results.begin(), line.results.end(),
                    [&](const FinalResultLine& one) { return one.result == value; })) +
                ", ";
    return text + "не явились — " +
           std::to_string(std::count_if(line.results.begin(), line.results.end(),
                                        [](const FinalResultLine& one) { return !one.result; })) +
           ".";
}

/// "Повторно: Белов Иван Олегович, Волков Пётр Ильич."; "" where nobody sat before.
std::string repeats_line(const FinalAttestationLine& line) {
    std::vector<std::string> names;
    for (const FinalResultLine& one : line.results)
        if (one.is_repeat) names.push_back(one.name);
    return names.empty() ? "" : "Повторно: " + joined(names) + ".";
}

}  // namespace

TableForm admission_list_form(const FinalsOfGroup& view, const FormFacts& facts) {
    const std::string order =
        view.admission
            ? "Приказ о допуске: " + order_words(view.admission->order_no, view.admission->order_on)
            : std::string{"Приказа о допуске пока нет."};
    return {.name = "Допуск к ГИА " + view.study_group_title,
            .edition = view.admission ? Edition::working : Edition::draft,
            .paper = FormPaper::portrait,
            .organization_full_name = facts.organization_full_name,
            .title = "ДОПУСК К ГОСУДАРСТВЕННОЙ ИТОГОВОЙ АТТЕСТАЦИИ",
            .family = ProgrammeFamily::vocational,
            .class_title = view.study_group_title,
            .period = view.school_year_title + " учебный год",
            .lines = {order, "По состоянию на " + facts.today.russian()},
            .tables = {graduates_of(view)},
            .signatures = {{FormSigner::lead, view.curator}, {FormSigner::deputy, facts.deputy}}};
}

TableForm final_protocol_form(const FinalsOfGroup& view, const FinalAttestationLine& line,
                              const FormFacts& facts) {
    const bool is_signed = line.signed_on.has_value();
    TableForm form{.name = "Протокол ГЭК " + view.study_group_title + ", " + line.kind_title,
                   .edition = is_signed ? Edition::working : Edition::draft,
                   .paper = FormPaper::portrait,
                   .organization_full_name = facts.organization_full_name,
                   .title = "ПРОТОКОЛ № " + (is_signed ? line.protocol_no : std::string{"____"}) +
                            " ЗАСЕДАНИЯ ГОСУДАРСТВЕННОЙ ЭКЗАМЕНАЦИОННОЙ КОМИССИИ",
                   .family = ProgrammeFamily::vocational,
                   .class_title = view.study_group_title,
                   .period = view.school_year_title + " учебный год",
                   .lines = {"Испытание: " + line.kind_title +
                                 (line.is_additional ? " (дополнительное заседание)" : ""),
                             "Дата проведения: " + line.held_on.russian() +
                                 (line.place.empty() ? "" : ", " + line.place),
                             "Приказ о составе комиссии: № " + line.order_no},
                   .tables = {results_of(view, line), commission_of(line)},
                   .signatures = {{FormSigner::deputy, facts.deputy}}};
    if (view.admission)
        form.lines.push_back("Приказ о допуске: " +
                             order_words(view.admission->order_no, view.admission->order_on));
    if (is_signed) {
        form.lines.push_back("Дата протокола: " + line.signed_on->russian());
        form.notes.push_back(counts_line(line));
        const std::string repeats = repeats_line(line);
        if (!repeats.empty()) form.notes.push_back(repeats);
        if (!line.corrected.empty()) form.notes.push_back("В протоколе " + line.corrected + ".");
    }
    return form;
}

Result<TableForm> open_admission_list_form(Reader& reader, const Standing& standing,
                                           StudyGroupId id, Instant now) {
    LETOPIS_TRY(view, open_finals(reader, standing, id, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return admission_list_form(view, facts);
}

Result<TableForm> open_final_protocol_form(Reader& reader, const Standing& standing,
                                           EntryIndex final_attestation, Instant now) {
    LETOPIS_TRY(found, find_final_attestation(reader, final_attestation, CancelledFinals::hidden));
    LETOPIS_TRY(view, open_finals(reader, standing, found.group.study_group_id, now));
    const auto line = std::find_if(view.attestations.begin(), view.attestations.end(),
                                   [&](const FinalAttestationLine& one) {
                                       return one.final_attestation == final_attestation;
                                   });
    if (line == view.attestations.end()) return RefusalCode::not_found;
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return final_protocol_form(view, *line, facts);
}

}  // namespace letopis
