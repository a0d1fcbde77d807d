#include "ports/testing/memory_tables.h"

#include <algorithm>

#include "domain/lessons/timetable/undone.h"

namespace letopis::testing {
namespace {

/// Replaces the row that `same` finds, or adds one.
template <class Row, class Same>
void put(std::vector<Row>& rows, const Row& row, Same same) {
    const auto found = std::find_if(rows.begin(), rows.end(), same);
    if (found == rows.end())
        rows.push_back(row);
    else
        *found = row;
}

/// One step for each kind of fact.
class Step {
public:
    Step(MemoryTables& tables, EntryIndex index, const Entry& entry)
        : tables_{tables}, index_{index}, at_{entry.recorded_at}, actor_{entry.actor_id} {}

    // --- Organisation and calendar ---

    void operator()(const OrganizationRegistered& fact) {
        tables_.organization = fact.organization;
    }
    void operator()(const SchoolYearOpened& fact) {
        put(tables_.school_years, fact.school_year, [&](const SchoolYear& year) {
            return year.school_year_id == fact.school_year.school_year_id;
        });
    }
    void operator()(const PeriodSystemDefined& fact) {
        put(tables_.period_systems, fact.period_system, [&](const PeriodSystem& system) {
            return system.period_system_id == fact.period_system.period_system_id;
        });
    }
    void operator()(const BellScheduleDefined& fact) { tables_.bells[fact.family] = fact.slots; }
    /// Policies are kept as they were set, in that order: policies_on folds them.
    void operator()(const PolicySet& fact) {
        tables_.policies.push_back({fact.key, fact.value, fact.valid_from, fact.clause});
    }

    // --- People ---

    void operator()(const PersonRegistered& fact) {
        tables_.persons[fact.person.person_id] = fact.person;
    }
    template <class Row>
    static void put_appointment(std::vector<Row>& rows, const Row& row) {
        put(rows, row, [&](const Row& other) {
            return other.person_id == row.person_id && other.role == row.role &&
                   other.valid_from == row.valid_from;
        });
    }
    void operator()(const RoleAssigned& fact) { put_appointment(tables_.roles, fact.assignment); }
    void operator()(const RoleScopeSet& fact) { put_appointment(tables_.role_scopes, fact.scope); }
    void operator()(const RoleEnded& fact) {
        for (RoleAssignment& role : tables_.roles)
            if (role.person_id == fact.person_id && role.role == fact.role &&
                role.valid_from == fact.valid_from)
                role.valid_to = fact.valid_to;
    }
    void operator()(const GuardianshipEstablished& fact) {
        const Guardianship& row = fact.guardianship;
        put(tables_.guardianships, row, [&](const Guardianship& other) {
            return other.student_id == row.student_id && other.guardian_id == row.guardian_id &&
                   other.valid_from == row.valid_from;
        });
    }
    /// Ends whatever is in force between the two after that date.
    void operator()(const GuardianshipEnded& fact) {
        for (Guardianship& guardianship : tables_.guardianships)
            if (guardianship.student_id == fact.student_id &&
                guardianship.guardian_id == fact.guardian_id &&
                guardianship.valid_from <= fact.valid_to &&
                (!guardianship.valid_to || *guardianship.valid_to > fact.valid_to))
                guardianship.valid_to = fact.valid_to;
    }

    // --- Classes and courses ---

    void operator()(const StudyGroupFormed& fact) {
        tables_.study_groups[fact.study_group.study_group_id] = fact.study_group;
    }
    void operator()(const StudentEnrolled& fact) {
        const Enrolment row{.student_id = fact.student_id,
                            .study_group_id = fact.study_group_id,
                            .enrolled_on = fact.enrolled_on,
                            .order_no = fact.order_no,
                            .order_on = fact.order_on};
        put(tables_.enrolments, row, [&](const Enrolment& other) {
            return other.student_id == row.student_id &&
                   other.study_group_id == row.study_group_id &&
                   other.enrolled_on == row.enrolled_on;
        });
    }
    /// Ends the latest enrolment that began on or before the day of leaving.
    void operator()(const StudentLeft& fact) {
        Enrolment* latest = nullptr;
        for (Enrolment& one : tables_.enrolments)
            if (one.student_id == fact.student_id && one.study_group_id == fact.study_group_id &&
                one.enrolled_on <= fact.left_on &&
                (latest == nullptr || latest->enrolled_on < one.enrolled_on))
                latest = &one;
        if (latest == nullptr) return;
        latest->left_on = fact.left_on;
        latest->left_order_no = fact.order_no;
        latest->left_order_on = fact.order_on;
        latest->left_reason = fact.reason;
    }
    void operator()(const ClassTeacherAssigned& fact) {
        const ClassTeacher& row = fact.class_teacher;
        put(tables_.class_teachers, row, [&](const ClassTeacher& other) {
            return other.study_group_id == row.study_group_id &&
                   other.teacher_id == row.teacher_id && other.valid_from == row.valid_from;
        });
    }
    void operator()(const SubjectAdded& fact) {
        tables_.subjects[fact.subject.subject_id] = fact.subject;
    }
    void operator()(const CourseOpened& fact) {
        tables_.courses[fact.course.course_id] = fact.course;
    }
    void operator()(const CourseTeacherAssigned& fact) {
        const CourseTeacher& row = fact.course_teacher;
        put(tables_.course_teachers, row, [&](const CourseTeacher& other) {
            return other.course_id == row.course_id && other.teacher_id == row.teacher_id &&
                   other.valid_from == row.valid_from;
        });
    }
    void operator()(const CourseTeacherEnded& fact) {
        for (CourseTeacher& teacher : tables_.course_teachers) {
            if (teacher.course_id != fact.course_id || teacher.teacher_id != fact.teacher_id ||
                teacher.valid_from != fact.valid_from)
                continue;
            teacher.valid_to = fact.valid_to;
            if (!fact.comment.empty()) teacher.comment = fact.comment;
        }
    }
    void operator()(const TimetableSlotPlaced& fact) {
        const auto stands_there = [&](const TimetableSlotPlaced& row) {
            const TimetableSlot& other = row.slot;
            return other.course_id == fact.slot.course_id && other.parity == fact.slot.parity &&
                   other.weekday == fact.slot.weekday && other.slot_no == fact.slot.slot_no &&
                   row.valid_from == fact.valid_from;
        };
        if (is_taken_back(fact))
            std::erase_if(tables_.timetable, stands_there);
        else
            put(tables_.timetable, fact, stands_there);
    }

    // --- Lessons ---

    void operator()(const LessonScheduled& fact) { schedule(tables_, fact); }
    void operator()(const LessonCancelled& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        lesson.state = LessonState::cancelled;
        lesson.cancel_reason = fact.reason;
        tables_.applied_reasons.erase(fact.lesson_id);
    }
    void operator()(const TopicRecorded& fact) {
        Lesson& lesson = recorded(fact.lesson_id);
        lesson.topic = fact.topic;
        if (!lesson.topic_first_at) lesson.topic_first_at = at_;
    }
    void operator()(const HomeworkAssigned& fact) {
        Lesson& lesson = recorded(fact.lesson_id);
        lesson.homework = fact.homework;
        lesson.homework_none = fact.homework_none;
    }
    void operator()(const WorkDefined& fact) {
        auto& works = recorded(fact.lesson_id).works;
        put(works, fact.work,
            [&](const Work& other) { return other.work_no == fact.work.work_no; });
        std::sort(works.begin(), works.end(),
                  [](const Work& a, const Work& b) { return a.work_no < b.work_no; });
    }
    void operator()(const WorkRemoved& fact) {
        std::erase_if(recorded(fact.lesson_id).works,
                      [&](const Work& work) { return work.work_no == fact.work_no; });
    }

    void operator()(const CorrectionRequested& fact) {
        tables_.lessons[fact.lesson_id].correction_request = index_;
        tables_.correction_requests[index_] = {.request = index_,
                                               .lesson_id = fact.lesson_id,
                                               .reason = fact.reason,
                                               .requested_by = actor_,
                                               .requested_at = at_};
    }
    void operator()(const CorrectionDecided& fact) {
        Lesson& lesson = tables_.lessons[fact.lesson_id];
        lesson.correction_request = -1;
        lesson.unlocked_until = fact.valid_until;
        const auto known = tables_.correction_requests.find(fact.request);
        if (known == tables_.correction_requests.end()) return;
        CorrectionRequest& request = known->second;
        request.state = fact.decision == CorrectionDecision::granted ? CorrectionState::granted
                                                                     : CorrectionState::declined;
        request.decided_by = actor_;
        request.decided_at = at_;
        request.valid_until = fact.valid_until;
        request.comment = fact.comment;
    }

    /// Of the other folds: of control, of changes and absences, of chapters of the year.
    using OfOthers = std::variant<
        LessonPlanKept, RemarkMade, RemarkAnswered, RemarkSettled, SubstitutionAssigned,
        SubstitutionEnded, LessonMoved, LessonRestored, ExtraLessonScheduled, AbsenceNoticed,
        AbsenceNoticeWithdrawn, ExcuseRegistered, RollTaken, ExemptionGranted, ExemptionWithdrawn,
        LessonModeSet, BriefingRecorded, AttestationPlanned, AttestationHeld, AssociationDescribed,
        StudyModeSet, StudyModeEnded, ResultCarried, AspectClosed, ReopeningOrdered, ClassReopened,
        WorkPlanned, PlannedWorkRemoved, AppealFiled, AppealDecided, AchievementRecorded,
        AchievementWithdrawn, MassEventHeld, MassEventWithdrawn, PracticeAssigned,
        PracticeCancelled, PracticeAssessed, AfterSchoolRegimeSet, SubjectCycleSet, RubricKept,
        CriteriaAssessed, BehaviourAssessed, AttestationDeferred, DeferralWithdrawn, RetakeDirected,
        GraduatesAdmitted, FinalAttestationPlanned, FinalAttestationCancelled, FinalProtocolSigned,
        ExamResultRecorded, VisitOpened, VisitEnded, DutyTicked, CalendarDaySet, NamedBellsDefined,
        GroupBellsSet, CarriedResultWithdrawn, ReopeningWithdrawn, RetakeWithdrawn,
        FinalProtocolCorrected, EarlyAttestationAllowed, EarlyAttestationWithdrawn,
        ChangeReasonRecorded, ChangeReasonRevised, ChangeReasonApplied, PracticeDayWritten,
        PracticeDayWithdrawn, PracticeDayConfirmed, PracticeDayReturned, CellRemarkMade,
        HealthSheetKept>;
    template <class Fact>
    requires detail::is_one_of<Fact, OfOthers>
    void operator()(const Fact&) {}

    // --- Cells ---

    /// What stands was first recorded now, even where an earlier mark was withdrawn (JRN-13).
    void operator()(const MarkRecorded& fact) {
        Mark& mark = stated(fact.place);
        mark.value = fact.value;
        mark.due_on = fact.due_on;
        mark.first_recorded_at = at_;
        mark.reworked_from.reset();
    }
    void operator()(const MarkCorrected& fact) {
        Mark& mark = stated(fact.place);
        mark.value = fact.value;
        mark.due_on = fact.due_on;
        if (fact.reason_code == CorrectionReason::rework && !mark.reworked_from)
            mark.reworked_from = fact.old_value;
    }
    /// The mark stays without a value, so that its version stays.
    void operator()(const MarkWithdrawn& fact) {
        Mark& mark = stated(fact.place);
        mark.value.reset();
        mark.due_on.reset();
        mark.reworked_from.reset();
    }
    void operator()(const AttendanceRecorded& fact) {
        Attendance& row = tables_.attendance[{fact.lesson_id, fact.student_id}];
        const bool stood = row.entry_index >= 0 && row.status != AttendanceStatus::present;
        row.lesson_id = fact.lesson_id;
        row.student_id = fact.student_id;
        row.status = fact.status;
        if (!stood) row.first_recorded_at = at_;
        row.recorded_at = at_;
        row.recorded_by = actor_;
        row.entry_index = index_;
    }
    void operator()(const CommentRecorded& fact) {
        tables_.comments[{fact.lesson_id, fact.student_id}] = {fact.comment, index_};
    }

    // --- Results and closing ---

    void operator()(const PeriodMarkConfirmed& fact) {
        tables_.period_marks[{fact.course_id, fact.student_id, fact.period_id}] = {
            .course_id = fact.course_id,
            .student_id = fact.student_id,
            .period_id = fact.period_id,
            .value = fact.value,
            .mean = fact.mean,
            .proposed = fact.proposed,
            .flag = fact.flag,
            .reason = fact.reason,
            .recorded_at = at_,
            .recorded_by = actor_,
            .entry_index = index_};
    }
    void operator()(const AnnualMarkConfirmed& fact) {
        tables_.annual_marks[{fact.course_id, fact.student_id}] = {.course_id = fact.course_id,
                                                                   .student_id = fact.student_id,
                                                                   .value = fact.value,
                                                                   .proposed = fact.proposed,
                                                                   .flag = fact.flag,
                                                                   .reason = fact.reason,
                                                                   .recorded_at = at_,
                                                                   .recorded_by = actor_,
                                                                   .entry_index = index_};
    }
    void operator()(const PeriodClosed& fact) {
        tables_.period_closings.try_emplace({fact.course_id, fact.period_id},
                                            PeriodClosing{.course_id = fact.course_id,
                                                          .period_id = fact.period_id,
                                                          .closed_by = actor_,
                                                          .closed_at = at_});
    }
    void operator()(const CourseClosed& fact) {
        tables_.courses_closed.try_emplace(fact.course_id, at_);
    }
    void operator()(const ClassClosed& fact) {
        tables_.classes_closed.try_emplace(fact.study_group_id, at_);
    }
    void operator()(const CouncilDecisionRecorded& fact) {
        const CouncilDecision& decision = fact.decision;
        tables_.council_decisions[{decision.study_group_id, decision.student_id}] = decision;
    }

    // --- Documents and archive ---

    void operator()(const DocumentPrepared&) {}
    void operator()(const DocumentIssued& fact) {
        put(tables_.documents, fact.document, [&](const IssuedDocument& other) {
            return other.document_id == fact.document.document_id;
        });
    }
    void operator()(const RoomRegistered& fact) {
        put(tables_.rooms, fact.room,
            [&](const Room& other) { return other.room_id == fact.room.room_id; });
    }
    void operator()(const MediumRegistered& fact) {
        put(tables_.media, fact.medium,
            [&](const Medium& other) { return other.medium_id == fact.medium.medium_id; });
    }
    void operator()(const PackageSealed& fact) {
        put(tables_.packages, fact.package,
            [&](const Package& other) { return other.package_id == fact.package.package_id; });
    }
    void operator()(const CopyVerified& fact) {
        Copy& copy = checked(fact.package_id, fact.medium_id);
        copy.room_id = fact.room_id;
        copy.device_id = fact.device_id;
        copy.state = CopyState::verified;
        copy.remark.clear();
    }
    void operator()(const CopyDamaged& fact) {
        Copy& copy = checked(fact.package_id, fact.medium_id);
        copy.state = fact.state;
        copy.remark = fact.remark;
    }
    /// Written anew from a good copy, and read back.
    void operator()(const CopyRestored& fact) {
        Copy& copy = checked(fact.package_id, fact.medium_id);
        copy.written_at = at_;
        copy.state = CopyState::verified;
        copy.remark.clear();
    }

private:
    /// The lesson whose record (topic, homework, works) this entry changes.
    Lesson& recorded(LessonId id) {
        Lesson& lesson = tables_.lessons[id];
        lesson.version = index_;
        return lesson;
    }
    Mark& stated(const MarkPlace& place) {
        Mark& mark = tables_.marks[place];
        mark.place = place;
        mark.recorded_at = at_;
        mark.recorded_by = actor_;
        mark.entry_index = index_;
        return mark;
    }
    Copy& checked(PackageId package, MediumId medium) {
        const auto [found, is_new] = tables_.copies.try_emplace({package, medium});
        Copy& copy = found->second;
        copy.package_id = package;
        copy.medium_id = medium;
        if (is_new) copy.written_at = at_;
        copy.checked_at = at_;
        return copy;
    }

    MemoryTables& tables_;
    EntryIndex index_;
    Instant at_;
    PersonId actor_;
};

}  // namespace

void fold_entry(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(Step{tables, index, entry}, entry.body);
    fold_control(tables, index, entry);
    fold_changes(tables, index, entry);
    fold_teaching(tables, index, entry);
    fold_year(tables, index, entry);
    fold_assessment(tables, index, entry);
    fold_finals(tables, index, entry);
    fold_calendar(tables, index, entry);
}

}  // namespace letopis::testing
