#include "app/statements/open_class_journal.h"

#include "domain/access/absence_reasons.h"
#include "ports/gathering/form_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/statement_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<JournalCover> cover_of(Reader& reader, const StudyGroup& group, const SchoolYear& year,
                              Date today) {
    JournalCover cover{.class_title = group.title,
                       .family = group.family,
                       .school_year_title = year.title,
                       .began_on = year.starts_on.russian()};
    LETOPIS_TRY(organization, reader.organization());
    if (organization) cover.organization_full_name = std::move(organization->full_name);
    LETOPIS_TRY(lead, class_teacher_on(reader, group.study_group_id, day_in(year, today)));
    cover.lead = std::move(lead);
    if (today > year.ends_on) cover.ended_on = year.ends_on.russian();
    return cover;
}

Result<std::set<StudentId>> students_of(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(listed, reader.students_of_group(id));
    std::set<StudentId> students;
    for (const ListedStudent& one : listed) students.insert(one.person.person_id);
    return students;
}

}  // namespace

Result<ClassJournalView> open_class_journal(Reader& reader, const Standing& standing,
                                            StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_documents, target));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(cover, cover_of(reader, group, year, today));
    LETOPIS_TRY(students, students_of(reader, id));
    LETOPIS_TRY(courses, courses_of_class(reader, id));
    ClassJournalView journal;
    journal.front.cover = std::move(cover);
    journal.front.edition = edition_of(year.ends_on, today);
    journal.front.apart = {"Сведения о количестве уроков, пропущенных обучающимися",
                           "Сводная ведомость учёта посещаемости",
                           "Сводная ведомость учёта успеваемости", "Замечания по ведению журнала",
                           "Лист исправлений"};
    for (const CourseTitle& course : courses) {
        LETOPIS_TRY(teachers, teachers_on(reader, course.teachers, day_in(year, today)));
        LETOPIS_TRY(facts, gather_page_facts(reader, course.course.course_id, now));
        keep_students(facts, students);
        if (!reads_absence_reasons(standing, target)) hide_absence_reasons(facts.cells);
        const bool whole = course.study_group.study_group_id == id;
        journal.front.courses.push_back(
            {.subject = whole ? course.subject.title
                              : course.subject.title + ", " + course.study_group.title,
             .teachers = std::move(teachers)});
        journal.marks.push_back(build_marks_page(facts));
        journal.contents.push_back(build_content_page(facts));
    }
    return journal;
}

}  // namespace letopis
