#pragma once
// Building the data of the printed forms from records. Pure: the same records give the same form.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/attendance/letters.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/journal.h"
#include "domain/marks/deferred_results.h"
#include "domain/marks/means.h"
#include "domain/people/achievements.h"
#include "domain/statements/statements.h"

namespace letopis {

/// A deferral of attestation on paper (ASM-08): what came later, and when.
struct PrintedDeferral {
    DeferredResult result;
    std::optional<Date> held_on;  ///< When he was attested.
};
/// "отсрочка до 30.11.2026, аттестован(а) 16.11.2026"
std::string deferral_words(const PrintedDeferral& deferral);

/// A course of the class (or of a subgroup of it) with its results.
struct SheetCourse {
    CourseTitle title;
    std::vector<PeriodMark> period_marks;
    std::vector<PrintedDeferral> deferred;  ///< Of any of its periods; a mark goes before.
    std::vector<AnnualMark> annual_marks;
    std::vector<ListedStudent> students;  ///< Of the course's own group.
    /// Its period marks as they counted when the class was closed, after the attempts before that
    /// (VOC-06); empty: as they are.
    std::vector<PeriodMark> after_attempts{};
};

/// What the certificate of a student says in one subject, and the exam that it is made from.
struct SheetFinal {
    StudentId student_id;
    std::string subject_title;  ///< Of the certificate: "Математика".
    std::string exam;           ///< "4"; of an exam without a mark its points, "78"; "" for none.
    std::string mark;           ///< "" while something is missing.
    bool is_in_points = false;  ///< What `exam` says.
};

struct SheetFacts {
    Organization organization;
    StudyGroup study_group;
    SchoolYear school_year;
    PeriodSystem period_system;
    std::string class_teacher;
    std::string deputy;
    std::string director;
    std::vector<SheetCourse> courses;
    std::vector<ListedStudent> students;
    std::vector<CouncilDecision> decisions;
    std::vector<StudyMode> study_modes;     ///< Of the class, in the year (JRN-23).
    std::vector<CarriedResult> carried;     ///< Of all of the courses.
    std::vector<Achievement> achievements;  ///< Presented by the class in the year (LAW-01).
    std::vector<SheetFinal> finals{};       ///< Of a 9th or 11th class (LAW-10).
    Policies policies{};                    ///< What points stand for (ASM-01).
};

/// F-08. Subjects in order of the curriculum, subgroups of one subject in one column; students who
/// left stay with their note; «осв.», «н/а» with a footnote, «*» with a footnote for a result
/// carried from another organisation (JRN-23) or deferred (ASM-08), «не изуч.» for a subject that a
/// student does not study, or by a plan of his own has no results in where others have them, «без
/// отметки» for scales without marks; the first footnote names who was awarded an honour
/// certificate, «Похвальным листом награждены: …» (requirements (d)). Results of scales of points
/// and letters stand as they were given; the final mark is what they stand for on the five-point
/// scale, and a footnote says how (ASM-01).
SummarySheet build_summary_sheet(const SheetFacts& facts);

/// Ends a result of F-03 that the student's note explains.
constexpr std::string_view explained_sign = "*";

struct PageFormFacts {
    Organization organization;
    CourseTitle title;
    SchoolYear school_year;
    std::string teachers;  ///< Full names; with dates where the teacher changed (JRN-17).
    std::vector<Period> periods;
    std::vector<ListedStudent> students;
    std::vector<Lesson> lessons;  ///< Of the whole year, in order; cancelled ones included.
    std::vector<Cell> cells;
    std::vector<PeriodMark> period_marks;
    std::vector<PrintedDeferral> deferred;  ///< Of any period; a mark goes before.
    std::vector<AnnualMark> annual_marks;
    Date today;                   ///< Lessons after it are not printed.
    AttendanceLetters letters{};  ///< Of the local act, on that day or the year's last (ATT-01).
};

/// F-03. The period's column stands right after its last lesson (JRN-10). A deferred result has a
/// «*» that the student's note explains (ASM-08).
MarksPage build_marks_page(const PageFormFacts& facts);

/// F-04 with the footer of each period (JRN-07, E-11).
ContentPage build_content_page(const PageFormFacts& facts);

/// E-11: "программа выполнена", "… за счёт уплотнения", "не выполнена".
ProgrammeFulfilment programme_fulfilment(const std::string& period, int planned, int given,
                                         const std::vector<std::string>& cancellation_reasons);

}  // namespace letopis
