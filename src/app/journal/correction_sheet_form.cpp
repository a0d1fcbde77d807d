#include "app/journal/correction_sheet_form.h"

#include "app/journal/protocol_words.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

std::string filter_words(ProtocolFilter filter) {
    switch (filter) {
        case ProtocolFilter::all:
            break;
        case ProtocolFilter::withdrawn:
            return "только удаления";
        case ProtocolFilter::with_signs:
            return "только с признаками";
        case ProtocolFilter::mass_before_closing:
            return std::string{correction_sign_title(CorrectionSign::mass_before_closing)};
        case ProtocolFilter::raised_after_closing:
            return std::string{correction_sign_title(CorrectionSign::raised_after_closing)};
        case ProtocolFilter::by_another_person:
            return std::string{correction_sign_title(CorrectionSign::by_another_person)};
        case ProtocolFilter::own_child:
            return std::string{correction_sign_title(CorrectionSign::own_child)};
    }
    return {};
}

Result<std::string> words_of(Reader& reader, const ProtocolSearch& search) {
    std::string words;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) words += (words.empty() ? "" : " · ") + part;
    };
    if (search.study_group_id) {
        LETOPIS_TRY(group, find_study_group(reader, *search.study_group_id));
        add(group.title);
    }
    if (search.course_id) {
        LETOPIS_TRY(course, find_course(reader, *search.course_id));
        add(course.subject.title + ", " + course.study_group.title);
    }
    if (search.student_id) {
        LETOPIS_TRY(name, short_name(reader, *search.student_id));
        add("обучающийся: " + name);
    }
    if (search.made_by) {
        LETOPIS_TRY(name, short_name(reader, *search.made_by));
        add("автор: " + name);
    }
    if (!search.reason.empty()) add("причина содержит «" + search.reason + "»");
    add(filter_words(search.only));
    return words;
}

/// "Петрова А. И., учитель".
std::string author_text(const ProtocolLine& line) {
    if (line.author.empty()) return "программа";
    return line.author + (line.author_role.empty() ? "" : ", " + line.author_role);
}

FormTable table_of(const CorrectionProtocol& protocol) {
    FormTable table{
        .columns = {{.title = "№", .width = 10, .align = centred},
                    {.title = "Дата и время исправления", .width = 19, .align = centred},
                    {.title = "Предмет, дата урока", .width = 46, .share = 1},
                    {.title = "Обучающийся", .width = 30},
                    {.title = "Было", .width = 12, .align = centred},
                    {.title = "Стало", .width = 12, .align = centred},
                    {.title = "Вид действия", .width = 24},
                    {.title = "Причина", .width = 44, .share = 2},
                    {.title = "Автор", .width = 29},
                    {.title = "Согласовал", .width = 29}},
        .empty = "Исправлений за эти дни нет."};
    int number = 0;
    for (auto line = protocol.lines.rbegin(); line != protocol.lines.rend(); ++line)
        table.rows.push_back(
            {std::to_string(++number), moscow_text(line->made_at),
             line->subject_title + ", " + line->study_group_title + ", " + corrected_on_text(*line),
             line->student_name, line->was, line->became,
             std::string{correction_kind_title(line->kind)} + ": " +
                 std::string{corrected_place_title(line->place)},
             reason_text(*line), author_text(*line), line->agreed_by});
    return table;
}

}  // namespace

TableForm correction_sheet_form(const CorrectionProtocol& protocol, const std::string& chosen,
                                const FormFacts& facts) {
    TableForm form{
        .name = "Лист исправлений " + protocol.from.russian() + " — " + protocol.to.russian(),
        .organization_full_name = facts.organization_full_name,
        .title = "ЛИСТ ИСПРАВЛЕНИЙ",
        .period = "с " + protocol.from.russian() + " по " + protocol.to.russian(),
        .tables = {table_of(protocol)},
        .signatures = {{FormSigner::deputy, facts.deputy}}};
    if (!chosen.empty()) form.lines.push_back("Отобрано: " + chosen);
    if (protocol.stopped)
        form.notes.push_back(
            "Просмотрено последних исправлений: " + std::to_string(protocol.looked_at_count) +
            ". Более ранние сюда не вошли: сузьте даты.");
    return form;
}

Result<TableForm> open_correction_sheet_form(Reader& reader, const Standing& standing,
                                             ProtocolSearch search, Instant now) {
    search.limit = limits::corrections_looked_at;
    LETOPIS_TRY(protocol, open_protocol(reader, standing, search, now));
    LETOPIS_TRY(chosen, words_of(reader, search));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return correction_sheet_form(protocol, chosen, facts);
}

}  // namespace letopis
