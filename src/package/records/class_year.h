#pragma once
// A class's year (учебный год класса) as its entries tell it: the fold that the records of a
// package are made by and checked against. Pure: the same entries give the same year.
//
// The records of a released package are compared with this fold for as long as the package is kept
// (25 years for results, ARC-01), so what a kind of entry does here never changes; a new kind adds
// a step.

#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "entry/entry.h"
#include "package/records/record_words.h"

namespace letopis {

/// A fact as it stands, with the last entry that says so.
template <class Fact>
struct Stated {
    Fact fact;
    EntryIndex entry_index = -1;
    Instant recorded_at;
    PersonId recorded_by;
};

/// What was replaced.
LETOPIS_ENUM(CorrectedKind, mark, attendance, period_mark, annual_mark, behaviour, exam_result,
             attestation, final_result)

/// Исправление: what stood, and what stands instead (ORD-1.4.1-b).
struct CorrectionOfYear {
    CorrectedKind kind = CorrectedKind::mark;
    EntryIndex corrects = -1;
    MarkPlace place;       ///< Of a mark; of attendance without work and part.
    CourseId course_id;    ///< Of a result or an attestation.
    SubjectId subject_id;  ///< Of an exam.
    PeriodId period_id;    ///< Of a period mark, of behaviour or of an attestation.
    StudentId student_id;
    std::string old_value;  ///< As the records spell it.
    std::string value;      ///< "" when withdrawn.
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
};

struct ClassYear {
    Organization organization;
    SchoolYear school_year;
    StudyGroupId study_group_id;  ///< The class itself; nil until it was closed.
    Stated<ClassClosed> closing;

    std::map<StudyGroupId, StudyGroup> study_groups;
    std::map<PeriodId, Stated<Period>> periods;
    std::map<PersonId, Person> persons;
    std::vector<Stated<Enrolment>> enrolments;
    std::vector<Stated<ClassTeacher>> class_teachers;
    std::map<SubjectId, Subject> subjects;
    std::map<CourseId, Stated<Course>> courses;
    std::vector<Stated<CourseTeacher>> course_teachers;

    std::map<LessonId, Stated<Lesson>> lessons;
    std::map<std::pair<LessonId, int>, Stated<Work>> works;  ///< Those that were defined.
    std::map<MarkPlace, Stated<Mark>> marks;                 ///< Withdrawn ones without a value.
    std::map<std::pair<LessonId, StudentId>, Stated<AttendanceStatus>> attendance;
    std::map<std::pair<LessonId, StudentId>, Stated<std::string>> comments;
    std::map<std::tuple<CourseId, StudentId, PeriodId>, Stated<PeriodMarkConfirmed>> period_marks;
    std::map<std::pair<CourseId, StudentId>, Stated<AnnualMarkConfirmed>> annual_marks;
    /// What results carried replaced, by the entry that carried: nothing where none stood.
    std::map<EntryIndex, std::optional<Stated<PeriodMarkConfirmed>>> replaced_period_marks;
    std::map<EntryIndex, std::optional<Stated<AnnualMarkConfirmed>>> replaced_annual_marks;
    std::map<StudentId, Stated<CouncilDecision>> decisions;
    std::map<EntryIndex, Stated<AttestationHeld>> attestations;   ///< Corrected ones replaced.
    std::map<EntryIndex, Stated<AttestationDeferred>> deferrals;  ///< Withdrawn ones left out.
    std::vector<Stated<CorrectionOfYear>> corrections;
    std::map<EntryIndex, Stated<AchievementRecorded>> achievements;  ///< Withdrawn ones left out.
    /// Taken back ones left out.
    std::map<std::pair<StudentId, PeriodId>, Stated<BehaviourAssessed>> behaviour;
    std::map<std::pair<StudentId, SubjectId>, Stated<ExamResultRecorded>> exams;
    std::map<EntryIndex, Stated<FinalAttestationPlanned>> final_attestations;
    /// Each under its planning, as it reads now.
    std::map<EntryIndex, Stated<FinalProtocolSigned>> final_protocols;

    std::vector<Stated<DocumentPrepared>> prepared_documents;
    std::vector<Stated<IssuedDocument>> issued_documents;

    /// What does not hang together: an entry about a lesson, course or person that no earlier one
    /// introduced. Russian; empty for a whole year.
    std::vector<std::string> gaps;
};

/// Takes in one entry; entries come in order of their index.
void fold_class_entry(ClassYear& year, EntryIndex index, const Entry& entry);

}  // namespace letopis
