#pragma once
// Reader: what the use cases may ask of the store. A Reader sees one consistent snapshot; inside
// a command it sees everything that earlier commands of the same batch wrote.
//
// Absence is not a fault: optional or an empty list. A failed query is a Fault, never "not found".
// Lists are in the order of the school: names by the Russian alphabet, lessons by date and place
// in the day, subjects by the curriculum.

#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/attendance/attendance.h"
#include "domain/attendance/excuses.h"
#include "domain/attendance/exemptions.h"
#include "domain/attendance/health_sheets.h"
#include "domain/calendar/calendar.h"
#include "domain/calendar/policies.h"
#include "domain/classes/associations.h"
#include "domain/classes/classes.h"
#include "domain/journal/attestation.h"
#include "domain/journal/journal.h"
#include "domain/journal/remarks.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/corrections.h"
#include "domain/lessons/deadlines.h"
#include "domain/lessons/lesson_plan.h"
#include "domain/lessons/lesson_record.h"
#include "domain/lessons/lessons.h"
#include "domain/marks/marks.h"
#include "domain/people/people.h"
#include "domain/retention/retention.h"
#include "domain/statements/statements.h"
#include "entry/entry.h"
#include "ledger/leaf.h"
#include "ports/confirmed_changes.h"
#include "ports/gap_reader.h"
#include "ports/late_entries.h"
#include "ports/teaching_lines.h"
#include "ports/year_closing.h"
#include "ports/year_reader.h"

namespace letopis {

/// One mark or absence in a student's diary, with its lesson and course.
struct StudentMark {
    Mark mark;
    CourseId course_id;
    Date lesson_on;
    Work work;
};

/// Attendance at one lesson of a day, with the lesson's place in it.
struct DayAttendance {
    Attendance attendance;
    CourseId course_id;
    Date lesson_on;
    int slot_no = 1;
    bool operator==(const DayAttendance&) const = default;
};

/// One line of a cell's history (ORD-1.4.1-b).
struct HistoryLine {
    EntryIndex entry_index = -1;
    Instant recorded_at;
    PersonId actor_id;
    EntryBody body;
};

/// Строка протокола исправлений: an entry that changed what stood in a cell or a result (F-21).
struct MadeCorrection {
    EntryIndex entry_index = -1;
    Instant made_at;
    PersonId made_by;
    CourseId course_id;
    LessonId lesson_id;  ///< Nil: a mark of a period or of the year.
    StudentId student_id;
    EntryBody body;
};

/// Which of them are looked for; nil ids: anybody's.
struct CorrectionSearch {
    Date from;  ///< Days on which they were made, both inclusive.
    Date to;
    CourseId course_id;
    StudentId student_id;
    PersonId made_by;
    EntryIndex before = std::numeric_limits<EntryIndex>::max();  ///< Only earlier entries.
    std::int64_t limit = 0;                                      ///< At most so many.
};

/// A row of `entries`.
struct StoredEntry {
    EntryIndex entry_index = -1;
    std::string kind;
    std::string encoded;
    Salt salt{};
    std::array<std::uint8_t, 32> leaf_hash{};
    Instant recorded_at;
};

/// What an earlier command with the same id was answered.
struct CommandAnswer {
    EntryIndex first_entry_index = -1;
    std::int64_t entry_count = 0;
    Instant recorded_at;
};

/// What it may be asked of a year's chapters stands in year_reader.h.
class Reader : public YearReader,
               public YearClosingReader,
               public LateEntryReader,
               public TeachingReader,
               public GapReader,
               public ConfirmedChangeReader {
public:
    // --- Organisation and calendar ---
    virtual Result<std::optional<Organization>> organization() = 0;
    virtual Result<std::vector<SchoolYear>> school_years() = 0;
    virtual Result<std::optional<PeriodSystem>> period_system(PeriodSystemId id) = 0;
    virtual Result<std::vector<PeriodSystem>> period_systems(SchoolYearId id) = 0;
    virtual Result<std::vector<BellSlot>> bell_slots(ProgrammeFamily family) = 0;
    virtual Result<std::vector<PolicyValue>> policies() = 0;

    // --- People ---
    virtual Result<std::optional<Person>> person(PersonId id) = 0;
    /// Everybody, in order of the alphabet; for imports and search.
    virtual Result<std::vector<Person>> persons() = 0;
    virtual Result<std::vector<RoleAssignment>> roles_of(PersonId id) = 0;
    /// What his appointments are for, of those that are not for the whole school.
    virtual Result<std::vector<RoleScope>> role_scopes_of(PersonId id) = 0;
    /// Who holds the role on that date.
    virtual Result<std::vector<PersonId>> holders(AppointedRole role, Date on) = 0;
    virtual Result<std::vector<Guardianship>> guardianships_of_student(StudentId id) = 0;
    virtual Result<std::vector<Guardianship>> guardianships_of_guardian(GuardianId id) = 0;

    // --- Classes and courses ---
    virtual Result<std::optional<StudyGroup>> study_group(StudyGroupId id) = 0;
    virtual Result<std::vector<StudyGroup>> study_groups(SchoolYearId id) = 0;
    virtual Result<std::vector<ListedStudent>> students_of_group(StudyGroupId id) = 0;
    virtual Result<std::vector<Enrolment>> enrolments_of(StudentId id) = 0;
    virtual Result<std::optional<Enrolment>> enrolment(StudentId student, StudyGroupId group,
                                                       Date on) = 0;
    virtual Result<std::vector<ClassTeacher>> class_teachers(StudyGroupId id) = 0;
    virtual Result<std::vector<ClassTeacher>> classes_led_by(EmployeeId id) = 0;
    virtual Result<std::vector<Subject>> subjects() = 0;
    virtual Result<std::optional<Course>> course(CourseId id) = 0;
    virtual Result<std::optional<CourseTitle>> course_title(CourseId id) = 0;
    /// Courses of the group itself (not of its subgroups).
    virtual Result<std::vector<CourseTitle>> courses_of_group(StudyGroupId id) = 0;
    /// Courses of groups whose parents include this class.
    virtual Result<std::vector<CourseTitle>> courses_of_subgroups(StudyGroupId id) = 0;
    virtual Result<std::vector<CourseTitle>> courses_of_teacher(EmployeeId id,
                                                                SchoolYearId year) = 0;
    virtual Result<std::vector<CourseTeacher>> course_teachers(CourseId id) = 0;
    /// Places of all versions of the timetable with their dates, by day and place, then by first
    /// day.
    virtual Result<std::vector<TimetableSlotPlaced>> timetable_of_course(CourseId id) = 0;
    /// The same of all courses of the year, by course.
    virtual Result<std::vector<TimetableSlotPlaced>> timetable_of_year(SchoolYearId id) = 0;

    // --- Lessons ---
    virtual Result<std::optional<Lesson>> lesson(LessonId id) = 0;
    /// Both dates inclusive; cancelled lessons included.
    virtual Result<std::vector<Lesson>> lessons_of_course(CourseId id, Date from, Date to) = 0;
    /// Also those given away (Lesson::held_by), and those he holds as a substitute.
    virtual Result<std::vector<Lesson>> lessons_of_teacher(EmployeeId id, Date from, Date to) = 0;
    virtual Result<std::vector<Lesson>> lessons_of_group(StudyGroupId id, Date from, Date to) = 0;

    /// At most `limit` of the whole organisation, by place in the day, then by course.
    virtual Result<std::vector<Lesson>> lessons_on(Date on, std::int64_t limit) = 0;
    /// At most `limit` that are cancelled, substituted, moved or extra, by date and place in the
    /// day; both inclusive. A moved one stands on its new day.
    virtual Result<std::vector<Lesson>> changed_lessons(Date from, Date to, std::int64_t limit) = 0;

    /// Held or to be held, whose record lacks a topic, homework or marks, by date; both inclusive.
    virtual Result<std::vector<UnfinishedLesson>> unfinished_lessons(Date from, Date to,
                                                                     std::int64_t limit) = 0;
    /// The same of those that one person holds (Lesson::held_by).
    virtual Result<std::vector<UnfinishedLesson>> unfinished_lessons_of_teacher(
        EmployeeId id, Date from, Date to, std::int64_t limit) = 0;
    virtual Result<std::optional<LessonPlan>> lesson_plan(CourseId id) = 0;

    // --- Remarks ---
    virtual Result<std::optional<Remark>> remark(EntryIndex remark) = 0;
    /// At most `limit` in this state, the latest first.
    virtual Result<std::vector<Remark>> remarks(RemarkState state, std::int64_t limit) = 0;
    /// At most `limit` for one teacher, the latest first.
    virtual Result<std::vector<Remark>> remarks_to(EmployeeId id, std::int64_t limit) = 0;

    // --- Corrections ---
    /// The latest first.
    virtual Result<std::vector<MadeCorrection>> made_corrections(
        const CorrectionSearch& search) = 0;
    /// Marks and results as they stand whose last entry was made by a guardian of the student, be
    /// it on that day or another (b.3 rule 5): the caller asks the guardianship's dates. The latest
    /// first.
    virtual Result<std::vector<MadeCorrection>> marks_by_guardians(
        const CorrectionSearch& search) = 0;

    // --- Corrections beyond the window ---
    virtual Result<std::optional<CorrectionRequest>> correction_request(EntryIndex request) = 0;
    /// At most `limit` requests in this state, the latest first.
    virtual Result<std::vector<CorrectionRequest>> correction_requests(CorrectionState state,
                                                                       std::int64_t limit) = 0;
    /// At most `limit` requests of one person, the latest first.
    virtual Result<std::vector<CorrectionRequest>> correction_requests_of(PersonId id,
                                                                          std::int64_t limit) = 0;

    // --- Cells ---
    virtual Result<Cell> cell(LessonId lesson, StudentId student) = 0;
    /// Works of the lesson under which marks stand (withdrawn ones do not count).
    virtual Result<std::vector<MarkedWork>> marked_works(LessonId lesson) = 0;
    /// Only cells with something in them; withdrawn marks included for their versions.
    virtual Result<std::vector<Cell>> cells_of_course(CourseId id, Date from, Date to) = 0;
    virtual Result<std::vector<StudentMark>> marks_of_student(StudentId id, Date from, Date to) = 0;
    virtual Result<std::vector<StudentMark>> marks_of_student_in_course(StudentId id,
                                                                        CourseId course, Date from,
                                                                        Date to) = 0;
    virtual Result<std::vector<Attendance>> attendance_of_student(StudentId id, Date from,
                                                                  Date to) = 0;
    /// At most `limit` absences and latenesses that stand on that day, student by student in the
    /// order of their ids, each by place in the day.
    virtual Result<std::vector<DayAttendance>> attendance_on(Date on, std::int64_t limit) = 0;
    /// The same of whoever is on the group's list that day, in any course, day by day.
    virtual Result<std::vector<DayAttendance>> attendance_of_group(StudyGroupId id, Date from,
                                                                   Date to) = 0;
    virtual Result<std::vector<Cell>> comments_of_student(StudentId id, Date from, Date to) = 0;
    virtual Result<std::vector<HistoryLine>> cell_history(LessonId lesson, StudentId student) = 0;

    // --- Attendance documents ---
    // Of students and groups: those that stand and overlap the dates, both inclusive, in the order
    // they were stated. Of a group: of whoever is on its list on any of the dates.
    virtual Result<std::optional<AbsenceNotice>> absence_notice(EntryIndex notice) = 0;
    virtual Result<std::vector<AbsenceNotice>> absence_notices_of_student(StudentId id, Date from,
                                                                          Date to) = 0;
    virtual Result<std::vector<AbsenceNotice>> absence_notices_of_group(StudyGroupId id, Date from,
                                                                        Date to) = 0;
    virtual Result<std::vector<ExcuseDocument>> excuses_of_student(StudentId id, Date from,
                                                                   Date to) = 0;
    virtual Result<std::vector<ExcuseDocument>> excuses_of_group(StudyGroupId id, Date from,
                                                                 Date to) = 0;
    /// Also a withdrawn one.
    virtual Result<std::optional<Exemption>> exemption(EntryIndex exemption) = 0;
    virtual Result<std::vector<Exemption>> exemptions_of_student(StudentId id, Date from,
                                                                 Date to) = 0;
    virtual Result<std::vector<Exemption>> exemptions_of_group(StudyGroupId id, Date from,
                                                               Date to) = 0;

    // --- Health ---
    /// The latest of each of whoever is, or was, on the group's list.
    virtual Result<std::vector<HealthSheet>> health_sheets_of_group(StudyGroupId id) = 0;
    virtual Result<std::optional<HealthSheet>> health_sheet_of(StudentId id) = 0;

    // --- Results and closing ---
    virtual Result<std::vector<PeriodMark>> period_marks_of_course(CourseId id) = 0;
    virtual Result<std::vector<AnnualMark>> annual_marks_of_course(CourseId id) = 0;
    virtual Result<std::vector<PeriodMark>> period_marks_of_student(StudentId id) = 0;
    virtual Result<std::vector<AnnualMark>> annual_marks_of_student(StudentId id) = 0;
    virtual Result<std::vector<PeriodClosing>> period_closings(CourseId id) = 0;
    virtual Result<std::optional<Instant>> course_closed_at(CourseId id) = 0;
    virtual Result<std::optional<Instant>> class_closed_at(StudyGroupId id) = 0;
    virtual Result<std::vector<CouncilDecision>> council_decisions(StudyGroupId id) = 0;

    // --- Attestation ---
    /// Of the group's courses and of those of the groups that draw from it, in the order of their
    /// ids, then of the periods'.
    virtual Result<std::vector<AttestationPlan>> attestation_plans_of_group(StudyGroupId id) = 0;
    /// Attempts as they stand, by the day they were held, then as they were stated.
    virtual Result<std::vector<HeldAttestation>> attestations_of_course(CourseId id) = 0;
    virtual Result<std::vector<HeldAttestation>> attestations_of_student(StudentId id) = 0;

    // --- Additional education ---
    virtual Result<std::optional<Association>> association(StudyGroupId id) = 0;
    /// In the order of the year's groups.
    virtual Result<std::vector<Association>> associations(SchoolYearId id) = 0;

    // --- Documents and archive ---
    virtual Result<std::vector<IssuedDocument>> documents_of_group(StudyGroupId id) = 0;
    virtual Result<std::optional<IssuedDocument>> document(DocumentId id) = 0;
    virtual Result<std::vector<Room>> rooms() = 0;
    virtual Result<std::vector<Medium>> media() = 0;
    virtual Result<std::vector<Package>> packages() = 0;
    virtual Result<std::optional<Package>> package(PackageId id) = 0;
    virtual Result<std::vector<Copy>> copies_of(PackageId id) = 0;
    /// Closed classes that have no sealed package yet: work for the archive job.
    virtual Result<std::vector<StudyGroup>> classes_to_seal() = 0;

    // --- The ledger's rows ---
    virtual Result<EntryIndex> entry_count() = 0;
    virtual Result<std::optional<StoredEntry>> entry(EntryIndex index) = 0;
    /// At most `limit` rows from `from` on.
    virtual Result<std::vector<StoredEntry>> entries(EntryIndex from, std::int64_t limit) = 0;
    /// Indexes, in order, of the entries that tell this class's year without any others (for its
    /// package): the organisation, its policies, the school year and the period system; the class,
    /// the subgroups that draw from it, their enrolments, class teachers, courses, subjects (of
    /// its exams too) and course teachers; persons named by these (students, teachers, actors of
    /// what follows) and the director and deputies with their roles; lessons of these courses with
    /// their changes, rolls, topics, homework and works; marks, attendance, comments and results of
    /// students who were ever enrolled in the class itself, notices and documents of their absences
    /// and their exemptions and study modes in that school year; carried results, appeals,
    /// achievements of these students presented by these groups, their mass events, planned works,
    /// practice; forms and attempts of attestation, deferrals and directions; rubrics and their
    /// points; behaviour; admission, final attestations and exam results of the class; requests to
    /// correct and what was decided; lesson plans and remarks; closings, aspects and reopenings,
    /// council decisions, documents prepared and issued. Not: guardianships, bells, timetable,
    /// other roles, rooms, media, packages, what an association or the regime of an after-school
    /// group is, cycles, visits, duties,
    /// sheets of health.
    virtual Result<std::vector<EntryIndex>> entries_of_class(StudyGroupId id) = 0;
    virtual Result<std::optional<CommandAnswer>> command_answer(CommandId id) = 0;
};

}  // namespace letopis
