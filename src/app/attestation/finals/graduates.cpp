#include "app/attestation/finals/graduates.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/attestation/owed_results.h"
#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/rated.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// A course of the group with who has its result.
struct GraduateCourse {
    std::string title;
    std::set<StudentId> students;  ///< On its list.
    std::set<StudentId> with_result;
};

class GraduatesReading {
public:
    GraduatesReading(Reader& reader, const ListDays& days, Date today)
        : reader_{reader}, days_{days}, today_{today} {}

    Result<Done> gather_courses(const StudyGroup& group) {
        LETOPIS_TRY(titles, curriculum_of_class(reader_, group.study_group_id));
        LETOPIS_TRY(carried, reader_.carried_results_of_group(group.study_group_id));
        for (const CourseTitle& title : titles) {
            LETOPIS_TRY(course, course_of(title));
            for (const CarriedResult& one : carried)
                if (one.course_id == title.course.course_id && one.period_id.is_nil())
                    course.with_result.insert(one.student_id);
            courses_.push_back(std::move(course));
        }
        return Done{};
    }

    Result<GraduateLook> look(const Person& student) {
        GraduateLook look{.student = student, .standing = {.student_id = student.person_id}};
        LETOPIS_TRY(debts, debts_of(student.person_id));
        const std::vector<std::string> results = missing_results_of(student.person_id);
        LETOPIS_TRY(practice, missing_practice_of(student.person_id));
        look.standing.debts = static_cast<int>(debts.size());
        look.standing.missing_results = static_cast<int>(results.size());
        look.standing.missing_practice = static_cast<int>(practice.size());
        add_obstacle("задолженность: ", debts, look);
        add_obstacle("нет годовой отметки: ", results, look);
        add_obstacle("нет аттестационного листа: ", practice, look);
        return look;
    }

private:
    /// What a course owes, once for all students.
    struct Owing {
        CourseTitle title;
        std::vector<OwedResult> owed;
        std::vector<HeldAttestation> held;
    };

    Result<GraduateCourse> course_of(const CourseTitle& title) {
        const CourseId id = title.course.course_id;
        GraduateCourse course{.title = title.subject.title};
        LETOPIS_TRY(listed, reader_.students_of_group(title.study_group.study_group_id));
        for (const ListedStudent& one : listed)
            if (one.enrolment.covers(days_.one) || one.enrolment.covers(days_.other))
                course.students.insert(one.person.person_id);
        LETOPIS_TRY(marks, reader_.annual_marks_of_course(id));
        for (const AnnualMark& mark : marks) course.with_result.insert(mark.student_id);
        if (title.subject.kind != SubjectKind::practice) return course;
        LETOPIS_TRY(practice, reader_.practice_of_course(id));
        for (const PracticeAssignment& one : practice)
            course.with_result.insert(one.student_id);  // Without a sheet it is told as practice.
        return course;
    }

    Result<const Owing*> owing_of(CourseId id) {
        if (const auto known = owing_.find(id); known != owing_.end()) return &known->second;
        LETOPIS_TRY(title, find_course(reader_, id));
        LETOPIS_TRY(owed, owed_results(reader_, title, today_));
        LETOPIS_TRY(deferred, deferred_results_of(reader_, title, today_));
        // Whoever waits for an exam has not passed it.
        if (title.study_group.family == ProgrammeFamily::vocational)
            for (OwedResult& one : deferred)
                if (!one.has_deferred_result) owed.push_back(std::move(one));
        LETOPIS_TRY(held, reader_.attestations_of_course(id));
        LETOPIS_TRY_DONE(rate(reader_, held));
        const auto placed =
            owing_.emplace(id, Owing{std::move(title), std::move(owed), std::move(held)});
        return &placed.first->second;
    }

    static void add_obstacle(const char* what, const std::vector<std::string>& of,
                             GraduateLook& look) {
        if (!of.empty()) look.obstacles.push_back(what + joined(of, "; "));
    }

    /// "Анатомия (1 семестр)", of all his years.
    Result<std::vector<std::string>> debts_of(StudentId id) {
        std::vector<std::string> debts;
        std::set<CourseId> courses;
        LETOPIS_TRY(annual, reader_.annual_marks_of_student(id));
        LETOPIS_TRY_DONE(rate(reader_, annual));
        for (const AnnualMark& mark : annual)
            if (leaves_debt(mark.value)) courses.insert(mark.course_id);
        LETOPIS_TRY(of_periods, reader_.period_marks_of_student(id));
        LETOPIS_TRY_DONE(rate(reader_, of_periods));
        for (const PeriodMark& mark : of_periods)
            if (leaves_debt(mark.value)) courses.insert(mark.course_id);
        LETOPIS_TRY(deferrals, reader_.deferrals_of_student(id));
        for (const Deferral& one : deferrals) courses.insert(one.course_id);
        for (const CourseId course : courses) {
            LETOPIS_TRY(owing, owing_of(course));
            for (const OwedResult& one : owing->owed) {
                if (one.student_id != id || is_settled(*owing, one)) continue;
                debts.push_back(owing->title.subject.title + " (" + one.period_title +
                                (one.is_debt ? "" : ", отсрочка") + ")");
            }
        }
        return debts;
    }

    bool is_settled(const Owing& owing, const OwedResult& owed) const {
        const auto held = attempts_to_settle(owing.held, owed);
        return std::any_of(held.begin(), held.end(), [this](const HeldAttestation& one) {
            return one.held_on <= today_ && !leaves_debt(one.result);
        });
    }

    std::vector<std::string> missing_results_of(StudentId id) const {
        std::vector<std::string> missing;
        for (const GraduateCourse& course : courses_)
            if (course.students.contains(id) && !course.with_result.contains(id))
                missing.push_back(course.title);
        return missing;
    }

    /// "ПП.02 (с 07.09.2026)"
    Result<std::vector<std::string>> missing_practice_of(StudentId id) {
        std::vector<std::string> missing;
        LETOPIS_TRY(practice, reader_.practice_of_student(id));
        for (const PracticeAssignment& one : practice) {
            if (one.result) continue;
            LETOPIS_TRY(owing, owing_of(one.course_id));
            missing.push_back(owing->title.subject.title + " (с " + one.from_on.russian() + ")");
        }
        return missing;
    }

    Reader& reader_;
    ListDays days_;
    Date today_;
    std::vector<GraduateCourse> courses_;
    std::map<CourseId, Owing> owing_;
};

}  // namespace

Result<std::vector<GraduateLook>> graduates_on(Reader& reader, const StudyGroup& group,
                                               const ListDays& days, Date today) {
    LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
    GraduatesReading reading{reader, days, today};
    LETOPIS_TRY_DONE(reading.gather_courses(group));
    std::vector<GraduateLook> looks;
    for (const Member& member : members_of(listed)) {
        if (!member.covers(days.one) && !member.covers(days.other)) continue;
        LETOPIS_TRY(look, reading.look(member.person));
        look.left_on = member.left_on();
        looks.push_back(std::move(look));
    }
    return looks;
}

FinalDays final_days_of(const SchoolYear& year) {
    constexpr int days_of_year = 365;
    return {.first = year.starts_on, .last = last_day_of(year).plus_days(days_of_year)};
}

Result<StudyGroup> find_graduating_group(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    if (group.kind != StudyGroupKind::vocational_group) return RefusalCode::not_found;
    return group;
}

Result<Done> check_year_open(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    if (closed_at) return RefusalCode::class_closed;
    return Done{};
}

Result<FoundFinal> find_final_attestation(Reader& reader, EntryIndex final_attestation,
                                          CancelledFinals cancelled) {
    LETOPIS_TRY(found, reader.final_attestation(final_attestation));
    if (!found || (found->is_cancelled && cancelled == CancelledFinals::hidden))
        return RefusalCode::not_found;
    LETOPIS_TRY(group, find_graduating_group(reader, found->study_group_id));
    return FoundFinal{.attestation = *std::move(found), .group = std::move(group)};
}

}  // namespace letopis
