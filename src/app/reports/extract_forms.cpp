#include "app/reports/extract_forms.h"

#include <algorithm>
#include <map>

#include "app/reports/open_report_card.h"
#include "base/text.h"
#include "domain/attendance/contingent.h"
#include "domain/classes/membership.h"
#include "domain/finals/certificate_words.h"
#include "domain/finals/rule_sets.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// A stay in a class, with the class.
struct ClassStay {
    StudyGroup study_group;
    Enrolment enrolment;
};

/// Where he has been, in order; the class he was in last is the last.
struct ClassStays {
    Person student;
    std::vector<ClassStay> stays;

    const Enrolment& first() const { return stays.front().enrolment; }
    const Enrolment& stay() const { return stays.back().enrolment; }
    const StudyGroup& study_group() const { return stays.back().study_group; }
};

Result<ClassStays> find_stays(Reader& reader, const Standing& standing, StudentId student_id) {
    LETOPIS_TRY(student, reader.person(student_id));
    if (!student) return RefusalCode::not_found;
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    ClassStays found{.student = *std::move(student)};
    for (const Enrolment& one : enrolments) {
        LETOPIS_TRY(group, reader.study_group(one.study_group_id));
        if (group && is_home_class(*group))
            found.stays.push_back({.study_group = *std::move(group), .enrolment = one});
    }
    if (found.stays.empty()) return RefusalCode::not_found;
    std::stable_sort(found.stays.begin(), found.stays.end(),
                     [](const ClassStay& one, const ClassStay& other) {
                         return one.enrolment.enrolled_on < other.enrolment.enrolled_on;
                     });
    LETOPIS_TRY(target, group_target(reader, found.study_group()));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    return found;
}

Result<TableForm> form_about(Reader& reader, const Standing& standing, const ClassStays& of,
                             Instant now) {
    LETOPIS_TRY(facts, gather_form_facts(reader, standing, now));
    LETOPIS_TRY(director, holder_name(reader, AppointedRole::director, facts.today));
    std::string who = of.student.full_name();
    if (of.student.birth_date) who += ", дата рождения " + of.student.birth_date->russian();
    return TableForm{.edition = Edition::working,
                     .paper = FormPaper::portrait,
                     .organization_full_name = facts.organization_full_name,
                     .family = of.study_group().family,
                     .lines = {"Выдана: " + who},
                     .notes = {"Исх. № __________ от «___» ______________ 20___ г.        М. П."},
                     .signatures = {{FormSigner::director, director}}};
}

std::string studied_word(const Person& student) {
    return std::string{by_sex(student.sex, "Обучался", "Обучалась", "Обучался(лась)")};
}
/// "6 «А» классе", "группе ИС-21".
std::string where_words(const StudyGroup& group) {
    return group.family == ProgrammeFamily::general ? group.title + " классе"
                                                    : "группе " + group.title;
}
std::string until_words(const Enrolment& stay) {
    return stay.left_on ? " по " + stay.left_on->russian() : " по настоящее время";
}

// --- The extract -------------------------------------------------------------------------

/// What one subject comes to in the period shown.
struct Studied {
    int hours = 0;
    std::string marks;
};
using BySubject = std::map<std::string, Studied>;

/// Whether the lesson was given while he was on the list: held, with what it was about.
bool was_given(const Lesson& lesson, const Enrolment& stay, Instant now) {
    return lesson.state != LessonState::cancelled && lesson.begins() <= now &&
           !lesson.topic.empty() && stay.covers(lesson.lesson_on);
}

/// Hours of the groups he was in that school year, each while he was in it, and his marks between
/// the dates: those of a class that he left in the middle of the year too (E-21).
Result<BySubject> studied_in(Reader& reader, StudentId student_id, SchoolYear year,
                             const Period& period, Date last_day, Instant now) {
    BySubject studied;
    std::map<CourseId, std::string> subjects;
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    for (const Enrolment& stay : enrolments) {
        LETOPIS_TRY(group, reader.study_group(stay.study_group_id));
        if (!group || group->school_year_id != year.school_year_id ||
            group->family == ProgrammeFamily::additional)
            continue;
        LETOPIS_TRY(titles, reader.courses_of_group(stay.study_group_id));
        keep_curriculum(titles);
        for (const CourseTitle& title : titles) {
            subjects[title.course.course_id] = title.subject.title;
            LETOPIS_TRY(lessons,
                        reader.lessons_of_course(title.course.course_id, year.starts_on, last_day));
            const auto given =
                std::count_if(lessons.begin(), lessons.end(),
                              [&](const Lesson& one) { return was_given(one, stay, now); });
            // A lesson of a vocational group is a pair (VOC-08).
            const int lessons_given = static_cast<int>(given);
            studied[title.subject.title].hours += group->family == ProgrammeFamily::vocational
                                                      ? hours_of_pairs(lessons_given)
                                                      : lessons_given;
        }
    }
    LETOPIS_TRY(marks, reader.marks_of_student(student_id, period.starts_on,
                                               std::min(period.ends_on, last_day)));
    for (const StudentMark& one : marks) {
        const auto subject = subjects.find(one.course_id);
        if (subject == subjects.end() || !one.mark.value) continue;
        std::string& text = studied[subject->second].marks;
        if (!text.empty()) text += ", ";
        text += mark_text(*one.mark.value);
    }
    return studied;
}

/// "I четверть: 4; II четверть: 5".
std::string finished_words(const ReportCardYear& year, const ReportCardRow& row) {
    std::string words;
    for (std::size_t i = 0; i < row.results.size() && i < year.periods.size(); ++i) {
        if (row.results[i].empty()) continue;
        if (!words.empty()) words += "; ";
        words += year.periods[i] + ": " + row.results[i];
    }
    return words;
}

FormTable extract_table(const ReportCardYear& year, const BySubject& studied,
                        const std::string& period_title) {
    FormTable table{
        .columns = {{.title = "Предмет", .width = 40, .share = 1},
                    {.title = "Часов изучено", .width = 16, .align = centred},
                    {.title = "Отметки текущего контроля: " + period_title,
                     .width = 46,
                     .share = 1},
                    {.title = "Отметки за завершённые периоды", .width = 42, .share = 1},
                    {.title = "Промежуточная аттестация за год", .width = 26, .align = centred}},
        .empty = "В этом учебном году предметов не было."};
    for (const ReportCardRow& row : year.rows) {
        const auto found = studied.find(row.subject_title);
        const Studied of = found == studied.end() ? Studied{} : found->second;
        table.rows.push_back({row.subject_title, few_text(of.hours), of.marks,
                              finished_words(year, row), row.annual});
    }
    return table;
}

// --- The certificate ---------------------------------------------------------------------

/// What the results of one subject of the certificate are taken from.
using ByCertificate = std::map<std::string, SubjectResults>;

void add_results(const ReportCardYear& year, std::vector<ResultValue> SubjectResults::*into,
                 ByCertificate& results) {
    for (const ReportCardRow& row : year.rows) {
        SubjectResults& of = results[std::string{certificate_subject(row.subject_title)}];
        std::vector<ResultValue>& all = of.*into;
        if (into == &SubjectResults::of_level)
            all.insert(all.end(), row.rated_results.begin(), row.rated_results.end());
        if (row.rated_annual) all.push_back(*row.rated_annual);
    }
}

Result<Done> add_exams(Reader& reader, StudentId student_id, ByCertificate& results) {
    LETOPIS_TRY(exams, reader.exam_results_of_student(student_id));
    LETOPIS_TRY(subjects, reader.subjects());
    for (const ExamResult& exam : exams)
        for (const Subject& subject : subjects)
            if (subject.subject_id == exam.subject_id && exam.result)
                results[std::string{certificate_subject(subject.title)}].exam = exam.result;
    return Done{};
}

/// Final marks by the rules of the exam year (e.7); none for a class without a certificate.
std::map<std::string, std::string> final_marks(const StudyGroup& group, const SchoolYear& year,
                                               const ByCertificate& results,
                                               std::span<const PolicyValue> policies) {
    std::map<std::string, std::string> marks;
    const auto rules = rules_in_force(group.grade, year.ends_on, policies);
    if (group.family != ProgrammeFamily::general || !rules) return marks;
    for (const auto& [subject, of] : results)
        if (const auto mark = certificate_mark(*rules, of))
            if (of.exam || !is_exam_obligatory(*rules, subject))
                marks[subject] = std::string{result_text(*mark)};
    return marks;
}

/// The last year whose annual results stand, else the last; nothing without any.
struct LastResults {
    StudyGroup study_group;
    SchoolYear school_year;
    ReportCardYear card;
    std::optional<ReportCardYear> before;  ///< Of the class before it.
};
Result<std::optional<LastResults>> last_results(Reader& reader, const ClassStays& of, Date today) {
    std::optional<LastResults> newest;
    for (auto stay = of.stays.rbegin(); stay != of.stays.rend(); ++stay) {
        LETOPIS_TRY(year, find_school_year(reader, stay->study_group.school_year_id));
        if (newest && newest->school_year.school_year_id == year.school_year_id) continue;
        LETOPIS_TRY(card, read_class_year(reader, of.student.person_id, year, today));
        if (!card) continue;
        const bool has_annual =
            std::any_of(card->rows.begin(), card->rows.end(),
                        [](const ReportCardRow& row) { return !row.annual.empty(); });
        const bool newest_has =
            newest && std::any_of(newest->card.rows.begin(), newest->card.rows.end(),
                                  [](const ReportCardRow& row) { return !row.annual.empty(); });
        if (newest_has) {
            newest->before = *std::move(card);
            break;
        }
        if (!newest || has_annual)
            newest = LastResults{.study_group = stay->study_group,
                                 .school_year = std::move(year),
                                 .card = *std::move(card)};
    }
    return newest;
}

Result<FormTable> results_table(Reader& reader, const ClassStays& of,
                                const std::optional<LastResults>& last) {
    FormTable table{
        .columns = {{.title = "Наименование предмета", .width = 64, .share = 1},
                    {.title = "Годовая отметка за последний год обучения",
                     .width = 36,
                     .align = centred},
                    {.title = "Итоговая отметка", .width = 28, .align = centred},
                    {.title = "Отметка, полученная на ГИА", .width = 32, .align = centred}},
        .empty = "Результатов, выставленных в этой организации, нет."};
    if (!last) return table;
    ByCertificate results;
    add_results(last->card, &SubjectResults::annual, results);
    add_results(last->card, &SubjectResults::of_level, results);
    if (last->before) add_results(*last->before, &SubjectResults::of_level, results);
    LETOPIS_TRY_DONE(add_exams(reader, of.student.person_id, results));
    LETOPIS_TRY(policies, reader.policies());
    auto finals = final_marks(last->study_group, last->school_year, results, policies);
    for (const ReportCardRow& row : last->card.rows) {
        std::string final_text;
        std::string exam_text;
        const std::string subject{certificate_subject(row.subject_title)};
        if (subject == row.subject_title) {
            final_text = finals[subject];
            if (const auto& exam = results[subject].exam) exam_text = result_text(*exam);
            results.erase(subject);
        }
        table.rows.push_back({row.subject_title, row.annual, final_text, exam_text});
    }
    // Subjects of the certificate that several courses make together: mathematics.
    for (const auto& [subject, of_subject] : results) {
        if (!of_subject.exam && finals[subject].empty()) continue;
        table.rows.push_back(
            {subject, "", finals[subject],
             of_subject.exam ? std::string{result_text(*of_subject.exam)} : std::string{}});
    }
    return table;
}

std::string orders_words(const ClassStays& of) {
    std::string words = "Зачислен(а) " + of.first().enrolled_on.russian() + ", приказ " +
                        order_words(of.first().order_no, of.first().order_on);
    if (const Enrolment& stay = of.stay(); stay.left_on)
        words += "; выбыл(а) " + stay.left_on->russian() + ", приказ " +
                 order_words(stay.left_order_no, stay.left_order_on) +
                 (stay.left_reason.empty() ? "" : " (" + stay.left_reason + ")");
    return words + ".";
}

}  // namespace

Result<TableForm> open_extract_form(Reader& reader, const Standing& standing, StudentId student_id,
                                    Instant now) {
    LETOPIS_TRY(of, find_stays(reader, standing, student_id));
    LETOPIS_TRY(form, form_about(reader, standing, of, now));
    const StudyGroup& group = of.study_group();
    LETOPIS_TRY(school_year, find_school_year(reader, group.school_year_id));
    const Date last_day = std::min(moscow_date(now), of.stay().left_on.value_or(moscow_date(now)));
    LETOPIS_TRY(year, read_class_year(reader, student_id, school_year, last_day));
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    if (!year || periods.empty()) return RefusalCode::not_found;
    auto shown = std::find_if(periods.begin(), periods.end(),
                              [&](const Period& one) { return last_day <= one.ends_on; });
    if (shown == periods.end()) shown = std::prev(periods.end());
    LETOPIS_TRY(studied, studied_in(reader, student_id, school_year, *shown, last_day, now));
    form.name = "Выписка отметок " + of.student.last_first();
    form.title = "ВЫПИСКА ТЕКУЩИХ ОТМЕТОК";
    form.period = school_year.title + " учебный год, по " + last_day.russian();
    form.lines.push_back(studied_word(of.student) + " в " + where_words(group) + " с " +
                         of.stay().enrolled_on.russian() + until_words(of.stay()) + ".");
    const MissedLessons missed = year->missed.empty() ? MissedLessons{} : year->missed.back();
    form.notes.insert(
        form.notes.begin(),
        {"Пропущено уроков с начала года: " + std::to_string(missed.missed) +
             ", из них по болезни " + std::to_string(missed.ill) + ", без уважительной причины " +
             std::to_string(missed.without_reason) + ".",
         "Выписка верна."});
    form.tables.push_back(extract_table(*year, studied, shown->title));
    return form;
}

Result<TableForm> open_certificate_of_study_form(Reader& reader, const Standing& standing,
                                                 StudentId student_id, Instant now) {
    LETOPIS_TRY(of, find_stays(reader, standing, student_id));
    LETOPIS_TRY(form, form_about(reader, standing, of, now));
    LETOPIS_TRY(last, last_results(reader, of, moscow_date(now)));
    form.name = "Справка об обучении " + of.student.last_first();
    form.title = of.stay().left_on ? "СПРАВКА ОБ ОБУЧЕНИИ" : "СПРАВКА О ПЕРИОДЕ ОБУЧЕНИЯ";
    if (last) form.period = "результаты за " + last->school_year.title + " учебный год";
    form.lines.push_back(studied_word(of.student) + " в организации с " +
                         of.first().enrolled_on.russian() + until_words(of.stay()) +
                         ", последний класс (группа): " + of.study_group().title + ".");
    form.lines.push_back(orders_words(of));
    LETOPIS_TRY(table, results_table(reader, of, last));
    form.tables.push_back(std::move(table));
    return form;
}

}  // namespace letopis
