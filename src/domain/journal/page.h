#pragma once
// The page of a journal (страница журнала) as a teacher sees it: one course, one period, all its
// lessons, students, cells and results.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/attendance/exemptions.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/attestation.h"
#include "domain/journal/carried_marks.h"
#include "domain/journal/journal.h"
#include "domain/lessons/locks.h"
#include "domain/lessons/usual_weights.h"
#include "domain/marks/deferred_results.h"
#include "domain/marks/means.h"

namespace letopis {

struct PageStudent {
    StudentId student_id;
    int number = 1;
    std::string name;  ///< "Иванов Иван"
    Date enrolled_on;
    std::optional<Date> left_on;
    /// «выбыл(а) 10.11.2025, пр. № 15», «Освобождён(а) по 30.11.2026», «обучение на дому с
    /// 01.09.2026 по 30.11.2026»; "" for most.
    std::string note;
    bool operator==(const PageStudent&) const = default;
};
LETOPIS_DESCRIBE(PageStudent, student_id, number, name, enrolled_on, left_on, note)

struct PageLesson {
    LessonId lesson_id;
    Date lesson_on;
    int slot_no = 1;
    TimeOfDay starts_at;
    TimeOfDay ends_at;
    LessonLock lock = LessonLock::open;
    std::string room_title;
    std::string topic;
    std::string homework;
    bool homework_none = false;
    std::vector<Work> works;  ///< A column each.
    EntryIndex version = -1;
    LessonMode mode = LessonMode::offline;
    std::string mode_reason;
    std::optional<Briefing> briefing;
    bool operator==(const PageLesson&) const = default;
};
LETOPIS_DESCRIBE(PageLesson, lesson_id, lesson_on, slot_no, starts_at, ends_at, lock, room_title,
                 topic, homework, homework_none, works, version, mode, mode_reason, briefing)

/// A cell with something in it, or that had something once (its version then is not -1).
struct PageCell {
    int lesson_index = 0;
    int student_index = 0;
    int work_no = 1;
    std::string text;
    EntryIndex version = -1;
    bool operator==(const PageCell&) const = default;
};
LETOPIS_DESCRIBE(PageCell, lesson_index, student_index, work_no, text, version)

struct PageComment {
    int lesson_index = 0;
    int student_index = 0;
    std::string comment;
    EntryIndex version = -1;
    bool operator==(const PageComment&) const = default;
};
LETOPIS_DESCRIBE(PageComment, lesson_index, student_index, comment, version)

/// A lesson whose edit window is over and about which a correction was asked for (JRN-14).
struct PageCorrection {
    int lesson_index = 0;
    EntryIndex request = -1;                ///< The one that waits; -1: none.
    std::optional<Instant> unlocked_until;  ///< Open until then, or was.
    bool operator==(const PageCorrection&) const = default;
};
LETOPIS_DESCRIBE(PageCorrection, lesson_index, request, unlocked_until)

/// A result's cell: what is proposed and what stands. `period_id` is nil for the year.
struct PageResult {
    int student_index = 0;
    PeriodId period_id;
    std::optional<Fraction> mean;
    std::string proposed;  ///< "4"; "" where there is nothing to propose from.
    std::string value;     ///< Confirmed; "" while none is.
    ResultFlag flag = ResultFlag::confirmed;
    std::string reason;
    bool constituents_changed = false;  ///< Current marks changed since it was confirmed (ASM-06).
    int mark_count = 0;
    std::optional<Date> deferred_until;  ///< Attestation is deferred, and no mark was confirmed.
    std::string addendum;                ///< "4": what he was attested with then.
    EntryIndex version = -1;
    bool operator==(const PageResult&) const = default;
};
LETOPIS_DESCRIBE(PageResult, student_index, period_id, mean, proposed, value, flag, reason,
                 constituents_changed, mark_count, deferred_until, addendum, version)

struct PagePeriod {
    PeriodId period_id;
    int number = 1;
    std::string title;
    Date starts_on;
    Date ends_on;
    bool closed = false;
    bool may_confirm = false;  ///< Its marks may be confirmed today.
    /// Of interim attestation (VOC-04): its result asks for no reason where it differs.
    std::optional<AttestationForm> form;
    bool operator==(const PagePeriod&) const = default;
};
LETOPIS_DESCRIBE(PagePeriod, period_id, number, title, starts_on, ends_on, closed, may_confirm,
                 form)

/// A result that another organisation gave (JRN-23).
struct PageCarried {
    int student_index = 0;
    PeriodId period_id;  ///< Nil: of the year.
    std::string note;  ///< "ГБОУ «Школа № 1234», справка № 7 от 30.10.2026"
    bool operator==(const PageCarried&) const = default;
};
LETOPIS_DESCRIBE(PageCarried, student_index, period_id, note)

/// A student who is attested before the others (ASM-08): his results of that period, and of the
/// year where it is the last, may be confirmed today.
struct PageEarly {
    int student_index = 0;
    PeriodId period_id;
    Date from_on;
    std::string note;  ///< "досрочно с 15.05.2027, приказ № 41-у от 10.05.2027"
    bool may_confirm = false;
    bool operator==(const PageEarly&) const = default;
};
LETOPIS_DESCRIBE(PageEarly, student_index, period_id, from_on, note, may_confirm)

/// A mark given in the class that a student came from in the middle of the shown period (E-21): it
/// counts in the mean.
struct PageExternal {
    int student_index = 0;
    std::string text;  ///< "5"
    int weight_hundredths = 100;
    std::optional<Date> due_on;  ///< Of a pending mark.
    bool is_of_control_work = false;
    std::optional<int> before;  ///< What stood there before the work was done again.
    std::string origin;         ///< "7 «А», 06.11.2026, Контрольная работа"
    bool operator==(const PageExternal&) const = default;
};
LETOPIS_DESCRIBE(PageExternal, student_index, text, weight_hundredths, due_on, is_of_control_work,
                 before, origin)

/// A mark that stands in place of one before the work was done again: named only where the school
/// does not count the last one alone (marks.rework).
struct PageRework {
    int lesson_index = 0;
    int student_index = 0;
    int work_no = 1;
    int part_no = 1;
    int before = 2;  ///< What stood there.
    bool operator==(const PageRework&) const = default;
};
LETOPIS_DESCRIBE(PageRework, lesson_index, student_index, work_no, part_no, before)

/// CorrectionStrategy, as the page is told it.
LETOPIS_ENUM(ReworkRule, last, best, mean_of_both)

/// Rules that the page needs to compute means as the server does.
struct PageRules {
    int lowest_mark = 2;
    /// means.h: 260, 360, 460. Of points, from their least on, which lowest_mark then is.
    std::vector<int> mark_borders;
    bool guards_by_control_works = false;  ///< At most one above the control works' mean.
    ReworkRule rework = ReworkRule::last;
    bool pending_counts_as_two = true;
    int overdue_as = 2;  ///< The number it then is: overdue_number (scales.h).
    /// A mark as one of the five-point scale, for its colour and level (e.9): from so many points
    /// on 3, 4 and 5 stand (scales.h). Empty of scales that are not local.
    std::vector<int> level_borders;
    int level_step = 1;  ///< How far from the mean CONTROL_GUARD lets a mark be (scales.h).
    int reason_required_after_hours = 24;
    int edit_days = 7;
    int minimum_marks = 0;                   ///< e.5, for the page's period.
    std::vector<UsualWeight> usual_weights;  ///< Of a new work, by its type.
    bool takes_two_marks = true;             ///< Works of the subject (two_marks.h).
    int homework_length = 0;                 ///< At least (homework_length.h).
    std::vector<std::string> abbreviations;  ///< The school's own: entry.abbreviations.
    bool operator==(const PageRules&) const = default;
};
LETOPIS_DESCRIBE(PageRules, lowest_mark, mark_borders, guards_by_control_works, rework,
                 pending_counts_as_two, overdue_as, level_borders, level_step,
                 reason_required_after_hours, edit_days, minimum_marks, usual_weights,
                 takes_two_marks, homework_length, abbreviations)

/// substitute: only lessons that the reader holds instead of their teacher (AP-09).
LETOPIS_ENUM(PageMode, write, read, substitute)

struct JournalPage {
    CourseId course_id;
    StudyGroupId study_group_id;
    std::string subject_title;
    std::string study_group_title;
    std::string school_year_title;
    std::string teachers;  ///< "Петрова А. И."
    Scale scale = Scale::five_point;
    SubjectKind kind = SubjectKind::subject;  ///< What it asks for: course_demands.h.
    PageMode mode = PageMode::read;
    bool needs_briefing = false;  ///< Its subject asks for safety briefings (JRN-20).
    bool course_closed = false;
    bool class_closed = false;
    Date today;
    PeriodId period_id;  ///< The one shown.
    std::vector<PagePeriod> periods;
    PageRules rules;
    std::vector<PageStudent> students;
    std::vector<PageLesson> lessons;
    std::vector<PageCell> cells;
    std::vector<PageComment> comments;
    std::vector<PageCorrection> corrections;
    std::vector<PageResult> results;   ///< All periods and the year.
    std::vector<PageCarried> carried;  ///< Those of the results that were carried.
    std::vector<PageExternal> external;
    std::vector<PageRework> reworked;
    std::vector<PageEarly> early;  ///< Of whoever is shown, in any period.
    bool operator==(const JournalPage&) const = default;
};
LETOPIS_DESCRIBE(JournalPage, course_id, study_group_id, subject_title, study_group_title,
                 school_year_title, teachers, scale, kind, mode, needs_briefing, course_closed,
                 class_closed, today, period_id, periods, rules, students, lessons, cells, comments,
                 corrections, results, carried, external, reworked, early)

/// Whether notes beside names may speak of health: as reasons of absences (absence_reasons.h).
enum class PageReasons { told, hidden };

/// What a page is assembled from; the caller reads it in one snapshot.
struct PageFacts {
    CourseTitle title;
    SchoolYear school_year;
    std::string teachers;
    std::vector<Period> periods;
    PeriodKind period_kind = PeriodKind::quarter;
    std::size_t shown_period = 0;  ///< Index in periods.
    std::vector<PeriodClosing> closings;
    bool course_closed = false;
    bool class_closed = false;
    bool works_closed = false;  ///< An aspect of the class (JRN-15).
    PageMode mode = PageMode::read;
    Policies policies;
    MinimumMarks minimum{};  ///< On the last day of the shown period (attestation_terms.h).
    std::vector<UsualWeight> usual_weights{};  ///< On the day asked about.
    bool takes_two_marks = true;               ///< The same (JRN-09).
    int homework_length = 0;                   ///< The same (JRN-05).
    std::vector<std::string> abbreviations{};  ///< The same (JRN-25).
    std::vector<ListedStudent> students;
    std::vector<Lesson> lessons;  ///< Of the whole year, coming ones included: means need all.
    std::vector<Cell> cells;      ///< The same.
    std::vector<PeriodMark> period_marks;
    std::vector<AnnualMark> annual_marks;
    std::vector<Exemption> exemptions;       ///< Of the group, of any subject, in the shown period.
    std::vector<StudyMode> study_modes;      ///< Of the group, in the year.
    std::vector<CarriedResult> carried;      ///< Of the group, of any of its courses.
    std::vector<BroughtMarks> brought;       ///< Of the course, in any period of the year.
    std::vector<DeferredResult> deferred{};  ///< Of the course (e.4).
    std::vector<AttestationPlan> plans{};    ///< Forms of attestation, of any courses (VOC-04).
    std::vector<HeldAttestation> held{};     ///< Attempts in the course (VOC-06).
    PageReasons reasons = PageReasons::told;
};

/// Pure. Students who were never on the list during the shown period are left out; results stand
/// for periods that have begun or have a mark already, and for the year.
JournalPage assemble_page(const PageFacts& facts, Instant now);

/// The numbers of one student in one period, from his marks in the course. Marks of cancelled
/// lessons do not count.
MarkTotals period_totals(std::span<const Lesson> lessons, std::span<const Cell> cells,
                         StudentId student, const Period& period, Date on,
                         const CountingRules& rules);

/// Lessons of a period held while he was on the list, and those of them he missed (e.4, e.10). On
/// days when a mode of his frees him from his class's lessons he missed none, whenever the order
/// came (JRN-23). `by_act`: on the period's last day.
AttestationFacts attestation_facts(std::span<const Lesson> lessons, std::span<const Cell> cells,
                                   const Enrolment& enrolment, const Period& period,
                                   const Course& course, PeriodKind kind, Instant now,
                                   std::span<const StudyMode> study_modes = {},
                                   const MinimumMarks& by_act = {});

}  // namespace letopis
