#include "app/practice/open_practice.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/practice/practice_facts.h"
#include "base/text.h"
#include "domain/calendar/policies.h"
#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// By the codes that curricula of colleges use.
PracticeKind usual_kind(const std::string& title) {
    if (title.starts_with("ПДП")) return PracticeKind::prediploma;
    return title.starts_with("ПП") ? PracticeKind::industrial : PracticeKind::educational;
}

class SheetOfCourse {
public:
    SheetOfCourse(Reader& reader, const CourseTitle& title, Instant now, PracticeSheet& sheet)
        : reader_{reader}, title_{title}, now_{now}, sheet_{sheet} {}

    /// Only those whom this lead assesses, by his assignments (b.1 PRACTICE_LEAD). Refuses with
    /// `otherwise` whoever has none.
    Result<Done> fill_for(const Standing& lead, const Error& otherwise) {
        LETOPIS_TRY(listed, reader_.students_of_group(title_.study_group.study_group_id));
        LETOPIS_TRY_DONE(add_lines(members_of(listed), &lead));
        if (sheet_.lines.empty()) return otherwise;
        return Done{};
    }

    Result<Done> fill() {
        LETOPIS_TRY(listed, reader_.students_of_group(title_.study_group.study_group_id));
        const std::vector<Member> members = members_of(listed);
        LETOPIS_TRY_DONE(add_lines(members, nullptr));
        for (const Member& member : members) {
            if (!member.covers(sheet_.today) && !member.covers(sheet_.year_starts_on)) continue;
            if (member.left_on() && *member.left_on() < sheet_.today) continue;
            const StudentId id = member.person.person_id;
            const bool is_sent =
                std::any_of(sheet_.lines.begin(), sheet_.lines.end(),
                            [&](const PracticeLine& line) { return line.student_id == id; });
            sheet_.students.push_back(
                {.student_id = id, .name = member.person.last_first(), .is_sent = is_sent});
        }
        return add_leads();
    }

private:
    /// Those who have left stay, as their sheets do. `lead`: whose assignments only; null: all.
    Result<Done> add_lines(const std::vector<Member>& members, const Standing* lead) {
        LETOPIS_TRY(known, reader_.practice_of_course(sheet_.course_id));
        if (lead != nullptr)
            std::erase_if(
                known, [&](const PracticeAssignment& one) { return !leads_practice(one, *lead); });
        std::map<StudentId, std::size_t> places;
        for (const Member& member : members) places.emplace(member.person.person_id, places.size());
        const auto place = [&](StudentId id) {
            const auto found = places.find(id);
            return found == places.end() ? places.size() : found->second;
        };
        std::stable_sort(known.begin(), known.end(),
                         [&](const PracticeAssignment& one, const PracticeAssignment& other) {
                             return place(one.student_id) < place(other.student_id);
                         });
        LETOPIS_TRY(lessons, practice_lessons(reader_, title_, known, now_));
        for (const PracticeAssignment& one : known) {
            LETOPIS_TRY(line, practice_line(reader_, one, title_, lessons, now_));
            sheet_.lines.push_back(std::move(line));
            auto& bases = sheet_.bases;
            if (std::find(bases.begin(), bases.end(), one.base) == bases.end())
                bases.push_back(one.base);
        }
        return Done{};
    }

    Result<Done> add_leads() {
        const StudyGroup& group = title_.study_group;
        LETOPIS_TRY(courses, courses_of_class(reader_, group.study_group_id));
        for (const CourseTitle& course : courses)
            for (const CourseTeacher& teacher : course.teachers)
                if (!teacher.valid_to || sheet_.today <= *teacher.valid_to)
                    LETOPIS_TRY_DONE(add_lead(teacher.teacher_id));
        LETOPIS_TRY(curators, reader_.class_teachers(group.study_group_id));
        for (const ClassTeacher& curator : curators)
            if (!curator.valid_to || sheet_.today <= *curator.valid_to)
                LETOPIS_TRY_DONE(add_lead(curator.teacher_id));
        std::sort(sheet_.leads.begin(), sheet_.leads.end(),
                  [](const PracticeLead& one, const PracticeLead& other) {
                      return sort_key(one.name) < sort_key(other.name);
                  });
        return Done{};
    }

    Result<Done> add_lead(EmployeeId id) {
        auto& leads = sheet_.leads;
        if (id.is_nil() || std::any_of(leads.begin(), leads.end(),
                                       [&](const PracticeLead& one) { return one.lead_id == id; }))
            return Done{};
        LETOPIS_TRY(name, short_name(reader_, id));
        leads.push_back({.lead_id = id, .name = std::move(name)});
        return Done{};
    }

    Reader& reader_;
    const CourseTitle& title_;
    Instant now_;
    PracticeSheet& sheet_;
};

}  // namespace

Result<PracticeSheet> open_practice(Reader& reader, const Standing& standing, CourseId course_id,
                                    Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    const bool may_keep = check_access(standing, Action::keep_practice, target).has_value();
    const auto assesses = check_access(standing, Action::assess_practice, target);
    const bool is_of_course = may_keep || assesses;
    if (is_of_course && !is_practice(title)) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    LETOPIS_TRY(is_open, is_course_open(reader, title.course));
    LETOPIS_TRY(policies, reader.policies());
    PracticeSheet sheet{.course_id = course_id,
                        .subject_title = title.subject.title,
                        .study_group_id = title.study_group.study_group_id,
                        .study_group_title = title.study_group.title,
                        .school_year_title = year.title,
                        .scale = title.course.scale,
                        .lowest_mark = policies_on(policies, today).lowest_mark,
                        .today = today,
                        .year_starts_on = year.starts_on,
                        .year_ends_on = last_day_of(year),
                        .kind = usual_kind(title.subject.title),
                        .is_closed = !is_open,
                        .may_keep = may_keep && is_open,
                        .may_assess = (assesses || !is_of_course) && is_open};
    const Date on = day_in(year, today);
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, on));
    sheet.teachers = std::move(teachers);
    LETOPIS_TRY(curator, class_teacher_on(reader, sheet.study_group_id, on));
    sheet.curator = std::move(curator);
    SheetOfCourse filling{reader, title, now, sheet};
    LETOPIS_TRY_DONE(is_of_course ? filling.fill() : filling.fill_for(standing, assesses.error()));
    return sheet;
}

}  // namespace letopis
