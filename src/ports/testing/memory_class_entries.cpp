// Which entries tell a class's year without any others (Reader::entries_of_class).

#include <algorithm>
#include <set>

#include "ports/testing/memory_reader.h"

namespace letopis::testing {
namespace {

/// Says of each kind whether it belongs to the year of the class; persons come after, because they
/// are named by what belongs.
class ClassYear {
public:
    ClassYear(const MemoryTables& tables, const StudyGroup& study_group)
        : tables_{tables}, study_group_{study_group} {
        const auto id = study_group.study_group_id;
        for (const auto& [group_id, group] : tables.study_groups) {
            const auto& parents = group.parent_group_ids;
            if (group_id == id || std::find(parents.begin(), parents.end(), id) != parents.end())
                groups_.insert(group_id);
        }
        systems_.insert(study_group.period_system_id);
        for (const auto& [course_id, course] : tables.courses) {
            if (!groups_.contains(course.study_group_id)) continue;
            courses_.insert(course_id);
            subjects_.insert(course.subject_id);
            systems_.insert(course.period_system_id);
        }
        for (const auto& [place, exam] : tables.exams)
            if (exam.study_group_id == id) subjects_.insert(exam.subject_id);
        for (const Enrolment& enrolment : tables.enrolments)
            if (enrolment.study_group_id == id) students_.insert(enrolment.student_id);
        for (const SchoolYear& year : tables.school_years)
            if (year.school_year_id == study_group.school_year_id) school_year_ = year;
    }

    bool operator()(const OrganizationRegistered&) const { return true; }
    bool operator()(const PolicySet&) const { return true; }
    bool operator()(const SchoolYearOpened& fact) const {
        return fact.school_year.school_year_id == study_group_.school_year_id;
    }
    bool operator()(const CalendarDaySet& fact) const {
        return fact.school_year_id == study_group_.school_year_id;
    }
    bool operator()(const PeriodSystemDefined& fact) const {
        return systems_.contains(fact.period_system.period_system_id);
    }

    bool operator()(const RoleAssigned& fact) const { return leads_school(fact.assignment.role); }
    bool operator()(const RoleEnded& fact) const { return leads_school(fact.role); }

    bool operator()(const StudyGroupFormed& fact) const {
        return groups_.contains(fact.study_group.study_group_id);
    }
    bool operator()(const StudentEnrolled& fact) const {
        return groups_.contains(fact.study_group_id);
    }
    bool operator()(const StudentLeft& fact) const { return groups_.contains(fact.study_group_id); }
    bool operator()(const ClassTeacherAssigned& fact) const {
        return groups_.contains(fact.class_teacher.study_group_id);
    }
    bool operator()(const SubjectAdded& fact) const {
        return subjects_.contains(fact.subject.subject_id);
    }
    bool operator()(const CourseOpened& fact) const {
        return courses_.contains(fact.course.course_id);
    }
    bool operator()(const CourseTeacherAssigned& fact) const {
        return courses_.contains(fact.course_teacher.course_id);
    }
    bool operator()(const CourseTeacherEnded& fact) const {
        return courses_.contains(fact.course_id);
    }

    bool operator()(const LessonScheduled& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const LessonCancelled& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const TopicRecorded& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const HomeworkAssigned& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const WorkDefined& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const WorkRemoved& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const CorrectionRequested& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const CorrectionDecided& fact) const { return of_lesson(fact.lesson_id); }

    bool operator()(const SubstitutionAssigned& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const SubstitutionEnded& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const LessonMoved& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const LessonRestored& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const ExtraLessonScheduled& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const RollTaken& fact) const { return of_lesson(fact.lesson_id); }

    bool operator()(const AbsenceNoticed& fact) const { return of_absence(fact); }
    bool operator()(const AbsenceNoticeWithdrawn& fact) const {
        const auto notice = tables_.absence_notices.find(fact.notice);
        return notice != tables_.absence_notices.end() && of_absence(notice->second);
    }
    bool operator()(const ExcuseRegistered& fact) const { return of_absence(fact); }
    bool operator()(const ExemptionGranted& fact) const { return of_absence(fact); }
    bool operator()(const ExemptionWithdrawn& fact) const {
        const auto exemption = tables_.exemptions.find(fact.exemption);
        return exemption != tables_.exemptions.end() && of_absence(exemption->second);
    }

    bool operator()(const LessonModeSet& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const BriefingRecorded& fact) const { return of_lesson(fact.lesson_id); }
    bool operator()(const AttestationPlanned& fact) const {
        return courses_.contains(fact.course_id);
    }
    bool operator()(const AttestationHeld& fact) const { return of_result(fact); }

    bool operator()(const StudyModeSet& fact) const { return of_absence(fact); }
    /// With the entry that stated the mode, whatever its last day is now.
    bool operator()(const StudyModeEnded& fact) const {
        if (!tables_.study_modes.contains(fact.study_mode)) return false;
        const auto stated =
            decode_entry(tables_.entries[static_cast<std::size_t>(fact.study_mode)].encoded);
        return stated && (*this)(std::get<StudyModeSet>(stated->body));
    }
    bool operator()(const ResultCarried& fact) const { return of_result(fact); }
    bool operator()(const CarriedResultWithdrawn& fact) const { return of_result(fact); }
    bool operator()(const AspectClosed& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const ReopeningOrdered& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const ReopeningWithdrawn& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const ClassReopened& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const WorkPlanned& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const PlannedWorkRemoved& fact) const {
        return courses_.contains(fact.course_id);
    }
    bool operator()(const AppealFiled& fact) const {
        return courses_.contains(fact.course_id) && students_.contains(fact.place.student_id);
    }
    bool operator()(const AppealDecided& fact) const { return of_result(fact); }
    bool operator()(const AchievementRecorded& fact) const {
        return groups_.contains(fact.study_group_id) && students_.contains(fact.student_id);
    }
    bool operator()(const AchievementWithdrawn& fact) const {
        const auto known = tables_.achievements.find(fact.achievement);
        return known != tables_.achievements.end() &&
               groups_.contains(known->second.study_group_id) &&
               students_.contains(known->second.student_id);
    }
    bool operator()(const MassEventHeld& fact) const {
        return groups_.contains(fact.study_group_id);
    }
    bool operator()(const MassEventWithdrawn& fact) const {
        return groups_.contains(fact.study_group_id);
    }
    bool operator()(const PracticeAssigned& fact) const { return of_result(fact); }
    bool operator()(const PracticeCancelled& fact) const { return of_result(fact); }
    bool operator()(const PracticeAssessed& fact) const { return of_result(fact); }
    bool operator()(const PracticeDayWritten& fact) const { return of_result(fact); }
    bool operator()(const PracticeDayWithdrawn& fact) const { return of_result(fact); }
    bool operator()(const PracticeDayConfirmed& fact) const { return of_result(fact); }
    bool operator()(const PracticeDayReturned& fact) const { return of_result(fact); }

    bool operator()(const RubricKept& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const CriteriaAssessed& fact) const { return of_cell(fact.place); }
    bool operator()(const BehaviourAssessed& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const AttestationDeferred& fact) const { return of_result(fact); }
    bool operator()(const DeferralWithdrawn& fact) const { return of_result(fact); }
    bool operator()(const RetakeDirected& fact) const { return of_result(fact); }
    bool operator()(const RetakeWithdrawn& fact) const { return of_result(fact); }
    bool operator()(const EarlyAttestationAllowed& fact) const {
        return is_it(fact.study_group_id);
    }
    bool operator()(const EarlyAttestationWithdrawn& fact) const {
        const auto known = tables_.early_attestations.find(fact.early_attestation);
        return known != tables_.early_attestations.end() && is_it(known->second.study_group_id);
    }
    bool operator()(const GraduatesAdmitted& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const FinalAttestationPlanned& fact) const {
        return is_it(fact.study_group_id);
    }
    bool operator()(const FinalAttestationCancelled& fact) const {
        return is_it(fact.study_group_id);
    }
    bool operator()(const FinalProtocolSigned& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const FinalProtocolCorrected& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const ExamResultRecorded& fact) const { return is_it(fact.study_group_id); }

    bool operator()(const LessonPlanKept& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const RemarkMade& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const CellRemarkMade& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const RemarkAnswered& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const RemarkSettled& fact) const { return courses_.contains(fact.course_id); }

    bool operator()(const MarkRecorded& fact) const { return of_cell(fact.place); }
    bool operator()(const MarkCorrected& fact) const { return of_cell(fact.place); }
    bool operator()(const MarkWithdrawn& fact) const { return of_cell(fact.place); }
    bool operator()(const AttendanceRecorded& fact) const { return of_cell(fact); }
    bool operator()(const CommentRecorded& fact) const { return of_cell(fact); }
    bool operator()(const PeriodMarkConfirmed& fact) const { return of_result(fact); }
    bool operator()(const AnnualMarkConfirmed& fact) const { return of_result(fact); }

    bool operator()(const PeriodClosed& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const CourseClosed& fact) const { return courses_.contains(fact.course_id); }
    bool operator()(const ClassClosed& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const CouncilDecisionRecorded& fact) const {
        return is_it(fact.decision.study_group_id);
    }
    bool operator()(const DocumentPrepared& fact) const { return is_it(fact.study_group_id); }
    bool operator()(const DocumentIssued& fact) const {
        return is_it(fact.document.study_group_id);
    }

    /// Guardianships, bells, timetable, rooms, media, packages, associations, regimes, cycles,
    /// visits, duties.
    template <class Other>
    bool operator()(const Other&) const {
        return false;
    }

    /// Persons that the lists and the teaching of the class name.
    std::set<PersonId> people() const {
        std::set<PersonId> people;
        for (const Enrolment& enrolment : tables_.enrolments)
            if (groups_.contains(enrolment.study_group_id)) people.insert(enrolment.student_id);
        for (const ClassTeacher& teacher : tables_.class_teachers)
            if (groups_.contains(teacher.study_group_id)) people.insert(teacher.teacher_id);
        for (const CourseTeacher& teacher : tables_.course_teachers)
            if (courses_.contains(teacher.course_id)) people.insert(teacher.teacher_id);
        for (const auto& [id, lesson] : tables_.lessons)
            if (courses_.contains(lesson.course_id)) people.insert(lesson.teacher_id);
        for (const RoleAssignment& role : tables_.roles)
            if (leads_school(role.role)) people.insert(role.person_id);
        return people;
    }

private:
    static bool leads_school(AppointedRole role) {
        return role == AppointedRole::director || role == AppointedRole::deputy;
    }
    bool is_it(StudyGroupId id) const { return id == study_group_.study_group_id; }
    bool of_lesson(LessonId id) const {
        const auto lesson = tables_.lessons.find(id);
        return lesson != tables_.lessons.end() && courses_.contains(lesson->second.course_id);
    }
    /// A subgroup of two classes: each class has the marks of its own students.
    template <class Place>
    bool of_cell(const Place& place) const {
        return of_lesson(place.lesson_id) && students_.contains(place.student_id);
    }
    template <class Fact>
    bool of_result(const Fact& fact) const {
        return courses_.contains(fact.course_id) && students_.contains(fact.student_id);
    }

    template <class Fact>
    bool of_absence(const Fact& fact) const {
        return students_.contains(fact.student_id) && school_year_ &&
               fact.from_on <= school_year_->ends_on && school_year_->starts_on <= fact.to_on;
    }

    const MemoryTables& tables_;
    const StudyGroup& study_group_;
    std::optional<SchoolYear> school_year_;
    std::set<StudyGroupId> groups_;  ///< The class and the subgroups that draw from it.
    std::set<CourseId> courses_;
    std::set<SubjectId> subjects_;
    std::set<PeriodSystemId> systems_;
    std::set<StudentId> students_;  ///< Ever enrolled in the class itself.
};

}  // namespace

Result<std::vector<EntryIndex>> MemoryReader::entries_of_class(StudyGroupId id) {
    std::vector<EntryIndex> indexes;
    const auto group = tables_.study_groups.find(id);
    if (group == tables_.study_groups.end()) return indexes;
    const ClassYear year{tables_, group->second};
    std::set<PersonId> people = year.people();

    std::vector<std::pair<EntryIndex, PersonId>> registered;
    for (const StoredEntry& row : tables_.entries) {
        LETOPIS_TRY(entry, decode_entry(row.encoded));
        if (const auto* fact = std::get_if<PersonRegistered>(&entry.body))
            registered.emplace_back(row.entry_index, fact->person.person_id);
        if (!std::visit(year, entry.body)) continue;
        indexes.push_back(row.entry_index);
        people.insert(entry.actor_id);
        if (const auto* fact = std::get_if<SubstitutionAssigned>(&entry.body))
            people.insert(fact->substitute_id);
        if (const auto* fact = std::get_if<AppealDecided>(&entry.body))
            people.insert(fact->commission.begin(), fact->commission.end());
        if (const auto* fact = std::get_if<PracticeAssigned>(&entry.body))
            people.insert(fact->lead_id);
    }
    for (const auto& [index, person] : registered)
        if (people.contains(person)) indexes.push_back(index);
    std::sort(indexes.begin(), indexes.end());
    return indexes;
}

}  // namespace letopis::testing
