#include "app/activities/activity_forms.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/text.h"
#include "ports/gathering/curriculum.h"

namespace letopis {
namespace {

constexpr std::size_t columns_of_table = 24;  ///< Days that a sheet has room for.

std::string signs_note(const AttendanceLetters& letters) {
    return letters.absent + " — отсутствовал(а) без уважительной причины, " + letters.ill +
           " — по болезни, " + letters.excused + " — по уважительной причине, " + letters.late +
           " — опоздание.";
}

std::string_view month_title(Date on) {
    constexpr std::array<std::string_view, 12> months{"январь",   "февраль", "март",   "апрель",
                                                      "май",      "июнь",    "июль",   "август",
                                                      "сентябрь", "октябрь", "ноябрь", "декабрь"};
    return months[static_cast<std::size_t>(on.month() - 1)];
}

/// A column of attendance: a lesson (F-24) or a day (F-25), and what stands in it, by student.
struct AttendanceColumn {
    Date on;
    std::map<int, std::string> texts;
};

std::vector<AttendanceColumn> columns_by_lesson(const ActivityJournal& journal) {
    std::vector<AttendanceColumn> columns;
    for (const ActivityLesson& lesson : journal.lessons)
        columns.push_back({.on = lesson.lesson_on, .texts = {}});
    for (const ActivityCell& cell : journal.cells)
        columns[static_cast<std::size_t>(cell.lesson_index)].texts[cell.student_index] = cell.text;
    return columns;
}

/// Of each lesson: as the sheet of hours pays it (F-14).
int hours_of_each(const ActivityJournal& journal) {
    return hours_of_lesson(journal.kind, ProgrammeFamily::general);
}

std::map<Date, int> hours_by_day(const ActivityJournal& journal) {
    std::map<Date, int> hours;
    for (const ActivityLesson& lesson : journal.lessons)
        hours[lesson.lesson_on] += hours_of_each(journal);
    return hours;
}

/// «н» for a day that was missed whole; «н1»: one hour of it.
std::vector<AttendanceColumn> columns_by_day(const ActivityJournal& journal) {
    std::map<Date, std::map<int, std::map<std::string, int>>> counts;
    for (const ActivityCell& cell : journal.cells) {
        const Date on = journal.lessons[static_cast<std::size_t>(cell.lesson_index)].lesson_on;
        counts[on][cell.student_index][cell.text] += hours_of_each(journal);
    }
    std::vector<AttendanceColumn> columns;
    for (const auto& [on, hours] : hours_by_day(journal)) {
        columns.push_back({.on = on, .texts = {}});
        for (const auto& [student, signs] : counts[on])
            for (const auto& [sign, count] : signs)
                columns.back().texts[student] +=
                    count == hours ? sign : sign + std::to_string(count);
    }
    return columns;
}

/// As many tables as the year's days need; the result of the year stands in the last.
enum class YearResult { none, last_column };
std::vector<FormTable> attendance_tables(const ActivityJournal& journal,
                                         const std::vector<AttendanceColumn>& columns,
                                         YearResult result) {
    std::vector<FormTable> tables;
    for (std::size_t from = 0; from == 0 || from < columns.size(); from += columns_of_table) {
        const std::size_t to = std::min(from + columns_of_table, columns.size());
        const bool with_result = result == YearResult::last_column && to == columns.size();
        FormTable table{.title = from == 0 ? "Посещаемость" : "",
                        .columns = {{.title = "№", .width = 8, .align = centred},
                                    {.title = "Фамилия, имя", .width = 44, .share = 1},
                                    {.title = "Класс", .width = 15, .align = centred}},
                        .empty = "В списке никого нет."};
        for (std::size_t i = from; i < to; ++i)
            table.columns.push_back({.group = std::string{month_title(columns[i].on)},
                                     .title = std::to_string(columns[i].on.day()),
                                     .width = 7,
                                     .align = centred});
        if (with_result)
            table.columns.push_back({.title = "Итог года", .width = 24, .align = centred});
        for (const ActivityStudent& student : journal.students) {
            FormRow row{std::to_string(student.number), student.name, student.class_title};
            for (std::size_t i = from; i < to; ++i) {
                const auto text = columns[i].texts.find(student.number - 1);
                row.push_back(text == columns[i].texts.end() ? "" : text->second);
            }
            if (with_result) row.push_back(student.result);
            table.rows.push_back(std::move(row));
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

FormTable topics_of(const ActivityJournal& journal) {
    FormTable table{.title = "Содержание занятий",
                    .columns = {{.title = "Дата", .width = 22, .align = centred},
                                {.title = "Тема занятия", .width = 90, .share = 1},
                                {.title = "Форма", .width = 40},
                                {.title = "Часы", .width = 13, .align = centred},
                                {.title = "Подпись", .width = 34}},
                    .empty = "Занятий ещё не было."};
    for (const ActivityLesson& lesson : journal.lessons)
        table.rows.push_back({lesson.lesson_on.russian(), lesson.topic, lesson.form,
                              std::to_string(hours_of_each(journal)), lesson.held_by});
    table.totals = {
        {"", "Дано часов (с записанной темой)", "", std::to_string(journal.given_hours), ""}};
    return table;
}

FormTable regime_of(const ActivityJournal& journal) {
    FormTable table{.title = "Режим группы",
                    .columns = {{.title = "Время", .width = 34, .align = centred},
                                {.title = "Занятие", .width = 100, .share = 1}},
                    .empty = "Режим группы ещё не записан."};
    for (const RegimeLine& line : journal.regime)
        table.rows.push_back({line.from.text() + "–" + line.to.text(), line.occupation});
    return table;
}

FormTable teachers_of(const ActivityJournal& journal) {
    return {.title = "Сведения о воспитателях",
            .columns = {{.title = "Воспитатель", .width = 80, .share = 1},
                        {.title = "Дни и часы", .width = 100, .share = 1}},
            .rows = {{journal.teachers, joined(journal.hours, "; ")}}};
}

FormTable list_of(const ActivityJournal& journal) {
    FormTable table{.title = "Сведения об обучающихся",
                    .columns = {{.title = "№", .width = 8, .align = centred},
                                {.title = "Фамилия, имя", .width = 50, .share = 1},
                                {.title = "Класс", .width = 16, .align = centred},
                                {.title = "Зачислен(а)", .width = 24, .align = centred},
                                {.title = "Приказ о зачислении", .width = 46},
                                {.title = "Дата выбытия", .width = 24, .align = centred},
                                {.title = "Приказ, причина выбытия", .width = 50}},
                    .empty = "В группу пока никто не зачислен."};
    for (const ActivityStudent& one : journal.students)
        table.rows.push_back({std::to_string(one.number), one.name, one.class_title,
                              one.joined_on.russian(), one.joined_by,
                              one.left_on ? one.left_on->russian() : "", one.left_by});
    return table;
}

FormTable work_of(const ActivityJournal& journal) {
    FormTable table{.title = "Учёт работы воспитателя",
                    .columns = {{.title = "Дата", .width = 22, .align = centred},
                                {.title = "Часы", .width = 13, .align = centred},
                                {.title = "Содержание работы", .width = 120, .share = 1},
                                {.title = "Подпись", .width = 38}},
                    .empty = "Занятий ещё не было."};
    int all_hours = 0;
    for (const auto& [on, hours] : hours_by_day(journal)) {
        all_hours += hours;
        std::vector<std::string> topics;
        std::vector<std::string> holders;
        for (const ActivityLesson& lesson : journal.lessons) {
            if (lesson.lesson_on != on) continue;
            if (!lesson.topic.empty()) topics.push_back(lesson.topic);
            if (std::find(holders.begin(), holders.end(), lesson.held_by) == holders.end())
                holders.push_back(lesson.held_by);
        }
        table.rows.push_back(
            {on.russian(), std::to_string(hours), joined(topics, "; "), joined(holders, ", ")});
    }
    table.totals = {{"Всего", std::to_string(all_hours), "", ""}};
    return table;
}

/// All of one class goes; else it is a group, which the paper does not call a class.
bool is_of_class(const ActivityJournal& journal) {
    return journal.classes == std::vector{journal.study_group_title};
}

TableForm form_head(const ActivityJournal& journal, const FormFacts& facts) {
    return {.edition = edition_of(journal.year_ends_on, facts.today),
            .organization_full_name = facts.organization_full_name,
            .class_title = is_of_class(journal) ? journal.study_group_title : "",
            .period = journal.school_year_title + " учебный год",
            .notes = {signs_note(journal.letters)},
            .signatures = {{FormSigner::teacher, ""}, {FormSigner::deputy, facts.deputy}}};
}

}  // namespace

TableForm extracurricular_form(const ActivityJournal& journal, const FormFacts& facts) {
    TableForm form = form_head(journal, facts);
    form.name =
        "Журнал внеурочной деятельности " + journal.subject_title + " " + journal.study_group_title;
    form.title = "ЖУРНАЛ ВНЕУРОЧНОЙ ДЕЯТЕЛЬНОСТИ";
    form.lines = {"Курс: " + journal.subject_title + ". Классы: " + joined(journal.classes, ", "),
                  "Педагог: " + journal.teachers, "Дни и часы: " + joined(journal.hours, "; ")};
    form.tables = attendance_tables(journal, columns_by_lesson(journal), YearResult::last_column);
    form.tables.push_back(topics_of(journal));
    form.notes.emplace_back(
        "Форма занятия — раздел плана курса, к которому относится тема; если плана нет, — как "
        "занятие проведено.");
    return form;
}

TableForm after_school_form(const ActivityJournal& journal, const FormFacts& facts) {
    TableForm form = form_head(journal, facts);
    form.name = "Журнал группы продлённого дня " + journal.study_group_title;
    form.title = "ЖУРНАЛ ГРУППЫ ПРОДЛЁННОГО ДНЯ";
    form.lines = {
        "Группа: " + journal.study_group_title + ". Классы: " + joined(journal.classes, ", "),
        "Показатели здоровья: листок здоровья ведёт медицинский работник и хранит "
        "отдельно от журнала."};
    form.tables = {regime_of(journal), teachers_of(journal), list_of(journal)};
    for (FormTable& table : attendance_tables(journal, columns_by_day(journal), YearResult::none))
        form.tables.push_back(std::move(table));
    form.tables.push_back(work_of(journal));
    form.notes.emplace_back("«" + journal.letters.absent +
                            "1» — отсутствовал(а) один час из часов этого дня.");
    return form;
}

Result<TableForm> open_activity_form(Reader& reader, const Standing& standing, CourseId course_id,
                                     Instant now) {
    LETOPIS_TRY(journal, open_activity_journal(reader, standing, course_id, now));
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    return journal.kind == SubjectKind::after_school ? after_school_form(journal, facts)
                                                     : extracurricular_form(journal, facts);
}

}  // namespace letopis
