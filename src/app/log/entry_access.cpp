#include "app/log/entry_access.h"

#include <algorithm>

#include "domain/access/absence_reasons.h"
#include "ports/gathering/absences/lesson_reasons.h"
#include "ports/gathering/appeal_access.h"
#include "ports/gathering/lesson_access.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What an entry is about. Unset members do not matter.
struct AboutWhom {
    std::optional<LessonId> lesson_id;
    std::optional<CourseId> course_id;
    std::optional<StudentId> student_id;
    std::optional<StudyGroupId> study_group_id;
    std::optional<EntryIndex> notice;     ///< Whose student is asked for.
    std::optional<EntryIndex> exemption;  ///< Likewise.
    /// absences: notices, documents, exemptions, deferrals and behaviour, which may speak of
    /// health: for who keeps excuses and for the family, not for who only teaches or keeps the
    /// journal.
    ///
    /// attendance: as the journal, and only for who may be told why a student was absent (b.2).
    ///
    /// appeals: not for everybody who teaches the student either (appeal_access.h).
    ///
    /// health: for the medic, the student and his family (SEC-03).
    enum class Room {
        journal,
        attendance,
        absences,
        appeals,
        health,
        documents,
        archive,
        school
    } room = Room::school;
};

AboutWhom of_lesson(LessonId id, std::optional<StudentId> student = {}) {
    return {.lesson_id = id, .student_id = student, .room = AboutWhom::Room::journal};
}
AboutWhom of_course(CourseId id, std::optional<StudentId> student = {}) {
    return {.course_id = id, .student_id = student, .room = AboutWhom::Room::journal};
}

struct SubjectOf {
    AboutWhom operator()(const MarkRecorded& fact) const { return of_place(fact.place); }
    AboutWhom operator()(const MarkCorrected& fact) const { return of_place(fact.place); }
    AboutWhom operator()(const MarkWithdrawn& fact) const { return of_place(fact.place); }
    AboutWhom operator()(const CommentRecorded& fact) const {
        return of_lesson(fact.lesson_id, fact.student_id);
    }
    AboutWhom operator()(const AttendanceRecorded& fact) const {
        AboutWhom subject = of_lesson(fact.lesson_id, fact.student_id);
        subject.room = AboutWhom::Room::attendance;
        return subject;
    }
    AboutWhom operator()(const PeriodMarkConfirmed& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const AnnualMarkConfirmed& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const LessonScheduled& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const LessonCancelled& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const TopicRecorded& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const HomeworkAssigned& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const WorkDefined& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const WorkRemoved& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const CorrectionRequested& fact) const {
        return of_lesson(fact.lesson_id);
    }
    AboutWhom operator()(const CorrectionDecided& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const SubstitutionAssigned& fact) const {
        return of_lesson(fact.lesson_id);
    }
    AboutWhom operator()(const SubstitutionEnded& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const LessonMoved& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const LessonRestored& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const ExtraLessonScheduled& fact) const {
        return of_lesson(fact.lesson_id);
    }
    AboutWhom operator()(const RollTaken& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const AbsenceNoticed& fact) const { return of_absences(fact.student_id); }
    AboutWhom operator()(const AbsenceNoticeWithdrawn& fact) const {
        return {.notice = fact.notice, .room = AboutWhom::Room::absences};
    }
    AboutWhom operator()(const ExcuseRegistered& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const ExemptionGranted& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const ExemptionWithdrawn& fact) const {
        return {.exemption = fact.exemption, .room = AboutWhom::Room::absences};
    }
    AboutWhom operator()(const LessonModeSet& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const BriefingRecorded& fact) const { return of_lesson(fact.lesson_id); }
    AboutWhom operator()(const AttestationPlanned& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const AttestationHeld& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const LessonPlanKept& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const RemarkMade& fact) const { return of_course(fact.course_id); }
    // Of the course: what control says about a student is said to his teacher.
    AboutWhom operator()(const CellRemarkMade& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const HealthSheetKept& fact) const {
        return {.student_id = fact.student_id, .room = AboutWhom::Room::health};
    }
    AboutWhom operator()(const RemarkAnswered& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const RemarkSettled& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const PeriodClosed& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const CourseClosed& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const ClassClosed& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const CouncilDecisionRecorded& fact) const {
        AboutWhom subject = of_documents(fact.decision.study_group_id);
        subject.student_id = fact.decision.student_id;
        return subject;
    }
    AboutWhom operator()(const DocumentPrepared& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const DocumentIssued& fact) const {
        return of_documents(fact.document.study_group_id);
    }
    // A mode of study may speak of health.
    AboutWhom operator()(const StudyModeSet& fact) const { return of_absences(fact.student_id); }
    AboutWhom operator()(const StudyModeEnded& fact) const { return of_absences(fact.student_id); }
    AboutWhom operator()(const ResultCarried& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const AppealFiled& fact) const {
        return of_appeal(fact.course_id, fact.place.student_id);
    }
    AboutWhom operator()(const AppealDecided& fact) const {
        return of_appeal(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const WorkPlanned& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const PlannedWorkRemoved& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const AchievementRecorded& fact) const {
        return {.student_id = fact.student_id};
    }
    AboutWhom operator()(const AchievementWithdrawn& fact) const {
        return {.student_id = fact.student_id};
    }
    AboutWhom operator()(const MassEventHeld& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const MassEventWithdrawn& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const AspectClosed& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const ReopeningOrdered& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const ClassReopened& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const PracticeAssigned& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const PracticeCancelled& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const PracticeAssessed& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const PracticeDayWritten& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const PracticeDayWithdrawn& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const PracticeDayConfirmed& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const PracticeDayReturned& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    // Why attestation was deferred may speak of health: not for those who only teach.
    AboutWhom operator()(const AttestationDeferred& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const DeferralWithdrawn& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const RetakeDirected& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const AfterSchoolRegimeSet& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const GraduatesAdmitted& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const FinalAttestationPlanned& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const FinalAttestationCancelled& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const FinalProtocolSigned& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const FinalProtocolCorrected& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const CarriedResultWithdrawn& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    AboutWhom operator()(const ReopeningWithdrawn& fact) const {
        return of_documents(fact.study_group_id);
    }
    AboutWhom operator()(const RetakeWithdrawn& fact) const {
        return of_course(fact.course_id, fact.student_id);
    }
    // Why he is attested early may speak of health as well.
    AboutWhom operator()(const EarlyAttestationAllowed& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const EarlyAttestationWithdrawn& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const ExamResultRecorded& fact) const {
        AboutWhom subject = of_documents(fact.study_group_id);
        subject.student_id = fact.student_id;
        return subject;
    }
    AboutWhom operator()(const RubricKept& fact) const { return of_course(fact.course_id); }
    AboutWhom operator()(const CriteriaAssessed& fact) const { return of_place(fact.place); }
    // What was noted about behaviour is not for those who only teach.
    AboutWhom operator()(const BehaviourAssessed& fact) const {
        return of_absences(fact.student_id);
    }
    AboutWhom operator()(const RoomRegistered&) const { return of_archive(); }
    AboutWhom operator()(const MediumRegistered&) const { return of_archive(); }
    AboutWhom operator()(const PackageSealed&) const { return of_archive(); }
    AboutWhom operator()(const CopyVerified&) const { return of_archive(); }
    AboutWhom operator()(const CopyDamaged&) const { return of_archive(); }
    AboutWhom operator()(const CopyRestored&) const { return of_archive(); }
    /// Persons, groups, courses, policies: those who run the school.
    template <class Other>
    AboutWhom operator()(const Other&) const {
        return {};
    }

private:
    static AboutWhom of_place(const MarkPlace& place) {
        return of_lesson(place.lesson_id, place.student_id);
    }
    static AboutWhom of_absences(StudentId id) {
        return {.student_id = id, .room = AboutWhom::Room::absences};
    }
    static AboutWhom of_appeal(CourseId course, StudentId student) {
        return {.course_id = course, .student_id = student, .room = AboutWhom::Room::appeals};
    }
    static AboutWhom of_documents(StudyGroupId id) {
        return {.study_group_id = id, .room = AboutWhom::Room::documents};
    }
    static AboutWhom of_archive() { return {.room = AboutWhom::Room::archive}; }
};

class Lock {
public:
    Lock(Reader& reader, const Standing& standing, Date today)
        : reader_{reader}, standing_{standing}, today_{today} {}

    /// Faults pass; every refusal is a no.
    Result<bool> opens(AboutWhom subject) {
        if (subject.notice) {
            LETOPIS_TRY(notice, reader_.absence_notice(*subject.notice));
            if (notice) subject.student_id = notice->student_id;
        }
        if (subject.exemption) {
            LETOPIS_TRY(exemption, reader_.exemption(*subject.exemption));
            if (exemption) subject.student_id = exemption->student_id;
        }
        if (subject.room == AboutWhom::Room::appeals)
            return may_read_appeal(reader_, standing_, *subject.course_id, *subject.student_id,
                                   today_);
        if (subject.room == AboutWhom::Room::health) {
            LETOPIS_TRY(target, student_target(reader_, *subject.student_id, today_));
            return may(Action::keep_health, target) || may(Action::give_notice, target);
        }
        if (subject.student_id) {
            LETOPIS_TRY(target, student_target(reader_, *subject.student_id, today_));
            Standing near = standing_;
            if (subject.room == AboutWhom::Room::absences) near.teaches_groups.clear();
            if (check_access(near, Action::read_diary, target)) return true;
        }
        switch (subject.room) {
            case AboutWhom::Room::journal:
                return opens_journal(subject);
            case AboutWhom::Room::attendance:
                return opens_attendance(subject);
            case AboutWhom::Room::documents:
                return opens_documents(*subject.study_group_id);
            case AboutWhom::Room::archive:
                return may(Action::read_archive, Target{});
            case AboutWhom::Room::absences:
                return may(Action::keep_excuses, Target{});
            case AboutWhom::Room::appeals:
            case AboutWhom::Room::health:
            case AboutWhom::Room::school:
                break;
        }
        // Families and posts are no part of what a visit names (b.2).
        if (standing_.has(Role::inspector)) return false;
        return may(Action::read_school, Target{});
    }

private:
    bool may(Action action, const Target& target) const {
        return check_access(standing_, action, target).has_value();
    }

    Result<bool> opens_journal(const AboutWhom& subject) {
        std::optional<CourseId> course_id = subject.course_id;
        std::optional<Lesson> lesson;
        if (subject.lesson_id) {
            LETOPIS_TRY(found, reader_.lesson(*subject.lesson_id));
            if (!found) return false;
            lesson = std::move(found);
            course_id = lesson->course_id;
        }
        LETOPIS_TRY(course, reader_.course(*course_id));
        if (!course) return false;
        if (lesson) {
            LETOPIS_TRY(substitutes,
                        substitutes_at(reader_, standing_.person_id, {*lesson, *course}, today_));
            if (substitutes) return true;
        }
        LETOPIS_TRY(target, course_target(reader_, *course));
        if (may(Action::read_journal, target)) return true;
        // Topics and homework are for everyone who sits in the lesson, marks are not.
        if (subject.student_id) return false;
        return sits_in(course->study_group_id);
    }

    Result<bool> opens_attendance(const AboutWhom& subject) {
        LETOPIS_TRY(opens, opens_journal(subject));
        if (!opens) return false;
        LETOPIS_TRY(place, find_lesson(reader_, *subject.lesson_id));
        return reads_reasons_of_lesson(reader_, standing_, place, today_);
    }

    Result<bool> opens_documents(StudyGroupId id) {
        LETOPIS_TRY(group, reader_.study_group(id));
        if (!group) return false;
        LETOPIS_TRY(target, group_target(reader_, *group));
        return may(Action::read_documents, target) || may(Action::read_class, target);
    }

    /// The asker, or a child of his, is in the group today.
    Result<bool> sits_in(StudyGroupId id) {
        if (std::ranges::find(standing_.studies_in, id) != standing_.studies_in.end()) return true;
        for (const StudentId child : standing_.children) {
            LETOPIS_TRY(groups, groups_of_student(reader_, child, today_));
            if (std::ranges::find(groups, id, &StudyGroup::study_group_id) != groups.end())
                return true;
        }
        return false;
    }

    Reader& reader_;
    const Standing& standing_;
    Date today_;
};

}  // namespace

Result<Done> check_entry_access(Reader& reader, const Standing& standing, const EntryBody& body,
                                Date today) {
    LETOPIS_TRY(opens, Lock(reader, standing, today).opens(std::visit(SubjectOf{}, body)));
    if (!opens) return RefusalCode::not_found;
    return Done{};
}

}  // namespace letopis
