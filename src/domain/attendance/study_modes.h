#pragma once
// Study modes (формы и режимы обучения, JRN-23): by an order a student learns at home, in a
// hospital, with his family, by a plan of his own; and results that another organisation gave him
// meanwhile, which stand on the class's summary sheet with a note.

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/classes/classes.h"
#include "domain/marks/marks.h"

namespace letopis {

LETOPIS_ENUM(StudyModeKind, home, hospital, family, individual_plan, distance, network,
             academic_leave)
/// "Обучение на дому", "Обучение в медицинской организации", …
std::string_view study_mode_title(StudyModeKind kind);

/// Whether a student in this mode sits in his class's lessons, so that an absence is one: by a plan
/// of his own, at a distance and in a network he does.
bool attends_class(StudyModeKind kind);

/// Форма обучения as it stands now. Both dates inclusive. Ended before it began: it never stood.
struct StudyMode {
    StudentId student_id;
    StudyModeKind kind = StudyModeKind::home;
    Date from_on;
    Date to_on;
    std::string order_no;
    Date order_on;
    std::string place;  ///< "ГБОУ «Школа № 1234» при больнице № 5"; may be empty.
    std::string ended_order_no;
    PersonId stated_by;
    Instant stated_at;
    EntryIndex entry_index = -1;  ///< The entry that stated it: its identity.
    bool operator==(const StudyMode&) const = default;

    bool stands() const { return from_on <= to_on; }
    bool overlaps(Date from, Date to) const { return stands() && from_on <= to && from <= to_on; }
};
LETOPIS_DESCRIBE(StudyMode, student_id, kind, from_on, to_on, order_no, order_on, place,
                 ended_order_no, stated_by, stated_at, entry_index)

/// Перенесённый результат: given by another organisation. It stands as long as the result of that
/// course and period has its `entry_index`; a teacher's own result over it replaces it.
struct CarriedResult {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    ResultValue value = ResultValue::five;
    std::string organization;
    std::string document_no;
    Date document_on;
    PersonId recorded_by;
    Instant recorded_at;
    EntryIndex entry_index = -1;
    bool operator==(const CarriedResult&) const = default;
};
LETOPIS_DESCRIBE(CarriedResult, course_id, student_id, period_id, value, organization, document_no,
                 document_on, recorded_by, recorded_at, entry_index)

// --- Entries -----------------------------------------------------------------------------

struct StudyModeSet {
    StudentId student_id;
    StudyModeKind kind = StudyModeKind::home;
    Date from_on;
    Date to_on;
    std::string order_no;
    Date order_on;
    std::string place;
    bool operator==(const StudyModeSet&) const = default;
};
LETOPIS_DESCRIBE(StudyModeSet, student_id, kind, from_on, to_on, order_no, order_on, place)

/// Its last day is another one.
struct StudyModeEnded {
    EntryIndex study_mode = -1;  ///< The entry that stated it.
    StudentId student_id;
    Date to_on;  ///< The day before `from_on`: it never stood.
    std::string order_no;
    bool operator==(const StudyModeEnded&) const = default;
};
LETOPIS_DESCRIBE(StudyModeEnded, study_mode, student_id, to_on, order_no)

/// Confirms the result of that period or of the year as well: no PeriodMarkConfirmed beside it.
struct ResultCarried {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    ResultValue value = ResultValue::five;
    std::string organization;
    std::string document_no;
    Date document_on;
    EntryIndex corrects = -1;  ///< The entry of the result that stood there; -1: none did.
    bool operator==(const ResultCarried&) const = default;
};
LETOPIS_DESCRIBE(ResultCarried, course_id, student_id, period_id, value, organization, document_no,
                 document_on, corrects)

/// Takes a carried result back: what stood before it stands again, or nothing.
struct CarriedResultWithdrawn {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;      ///< Nil: of the year.
    EntryIndex result = -1;  ///< The entry that carried it.
    std::string reason;
    bool operator==(const CarriedResultWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(CarriedResultWithdrawn, course_id, student_id, period_id, result, reason)

// --- Rules -------------------------------------------------------------------------------

struct SetStudyMode {
    StudentId student_id;
    StudyModeKind kind = StudyModeKind::home;
    Date from_on;
    Date to_on;
    std::string order_no;
    std::optional<Date> order_on;
    std::string place;
    bool operator==(const SetStudyMode&) const = default;
};
LETOPIS_DESCRIBE(SetStudyMode, student_id, kind, from_on, to_on, order_no, order_on, place)

/// `known`: his modes that may overlap it. Refuses `study_mode_stands`; `text_too_long`;
/// `order_required` without the order's number or date; `dates_out_of_order`; `invalid_value` at
/// `to_on` for more than limits::study_mode_days days, at `from_on` for one that began more than a
/// year ago, at `order_on` for a day to come, and at `place` for a hospital or a network without
/// one.
Result<StudyModeSet> decide_set_study_mode(const SetStudyMode& command,
                                           std::span<const StudyMode> known, Date today);

struct EndStudyMode {
    EntryIndex study_mode = -1;
    Date to_on;
    std::string order_no;
    bool operator==(const EndStudyMode&) const = default;
};
LETOPIS_DESCRIBE(EndStudyMode, study_mode, to_on, order_no)

/// Nothing when that is its last day already. Refuses `text_too_long`; `order_required`;
/// `invalid_value` at `to_on` for a day after its last one or more than one day before its first.
Result<std::optional<StudyModeEnded>> decide_end_study_mode(const StudyMode& mode,
                                                            const EndStudyMode& command);

struct CarryResult {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    ResultValue value = ResultValue::five;
    std::string organization;
    std::string document_no;
    std::optional<Date> document_on;
    bool operator==(const CarryResult&) const = default;
};
LETOPIS_DESCRIBE(CarryResult, course_id, student_id, period_id, value, organization, document_no,
                 document_on)

/// What is known about the place a result is carried to.
struct CarryFacts {
    CourseTitle title;
    bool is_on_list = false;  ///< The student is or was on the course's list in the period.
    int lowest_mark = 2;
    std::optional<ResultValue> standing;          ///< The result that stands there …
    EntryIndex standing_entry = -1;               ///< … and its entry.
    std::optional<CarriedResult> standing_carry;  ///< That result, where it was carried.
};

/// Nothing when it reads so already. Closures are the caller's to check. Refuses
/// `student_not_enrolled`; `result_confirmed` where the course's own teacher gave another result
/// than «н/а»; `text_too_long`; `invalid_value` for a value that does not lie on the course's
/// scale, without the organisation, the document's number or date, and for a date to come.
Result<std::optional<ResultCarried>> decide_carry_result(const CarryFacts& facts,
                                                         const CarryResult& command, Date today);

/// The mode that stands on that day; null where none does. `modes`: of one student.
const StudyMode* study_mode_on(std::span<const StudyMode> modes, Date on);

/// "обучение на дому с 01.09.2026 по 30.11.2026": what a teacher and a sheet are told.
std::string study_mode_words(const StudyMode& mode);

/// "ГБОУ «Школа № 1234», справка № 7 от 30.10.2026": the note of a sheet.
std::string carried_note(const CarriedResult& result);

}  // namespace letopis
