#include "app/journal/protocol_reading.h"

#include <algorithm>

#include "entry/entry.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

struct TellingOf {
    using Told = std::optional<ToldCorrection>;

    Told operator()(const MarkCorrected& fact) const {
        return in_cell(CorrectedPlace::mark, fact, fact.value);
    }
    Told operator()(const MarkWithdrawn& fact) const {
        return in_cell(CorrectedPlace::mark, fact, {});
    }
    Told operator()(const AttendanceRecorded& fact) const {
        return replaced(CorrectedPlace::attendance, fact, fact.status);
    }
    Told operator()(const PeriodMarkConfirmed& fact) const {
        Told told = replaced(CorrectedPlace::period_mark, fact, fact.value);
        if (told) told->period_id = fact.period_id;
        return told;
    }
    Told operator()(const AnnualMarkConfirmed& fact) const {
        return replaced(CorrectedPlace::annual_mark, fact, fact.value);
    }
    Told operator()(const ResultCarried& fact) const {
        if (fact.corrects == -1) return std::nullopt;
        return ToldCorrection{.place = fact.period_id.is_nil() ? CorrectedPlace::annual_mark
                                                               : CorrectedPlace::period_mark,
                              .was = {},
                              .became = fact.value,
                              .corrects = fact.corrects,
                              .reason = "документ № " + fact.document_no,
                              .period_id = fact.period_id};
    }
    /// What stands again: ProtocolReading::stood_before.
    Told operator()(const CarriedResultWithdrawn& fact) const {
        return ToldCorrection{.place = fact.period_id.is_nil() ? CorrectedPlace::annual_mark
                                                               : CorrectedPlace::period_mark,
                              .was = {},
                              .became = {},
                              .corrects = fact.result,
                              .reason = fact.reason,
                              .period_id = fact.period_id};
    }
    template <class Other>
    Told operator()(const Other&) const {
        return std::nullopt;
    }

    template <class Fact>
    static Told in_cell(CorrectedPlace place, const Fact& fact, CorrectedValue became) {
        return ToldCorrection{.place = place,
                              .was = fact.old_value,
                              .became = became,
                              .corrects = fact.corrects,
                              .work_no = fact.place.work_no,
                              .reason_code = fact.reason_code,
                              .reason = fact.reason,
                              .period_id = {}};
    }
    template <class Fact>
    static Told replaced(CorrectedPlace place, const Fact& fact, CorrectedValue became) {
        if (fact.corrects == -1) return std::nullopt;
        return ToldCorrection{.place = place,
                              .was = {},
                              .became = became,
                              .corrects = fact.corrects,
                              .reason = fact.reason,
                              .period_id = {}};
    }
};

/// What stood by an entry that was replaced.
struct ValueOf {
    CorrectedValue operator()(const MarkRecorded& fact) const { return fact.value; }
    CorrectedValue operator()(const MarkCorrected& fact) const { return fact.value; }
    CorrectedValue operator()(const AttendanceRecorded& fact) const { return fact.status; }
    CorrectedValue operator()(const PeriodMarkConfirmed& fact) const { return fact.value; }
    CorrectedValue operator()(const AnnualMarkConfirmed& fact) const { return fact.value; }
    CorrectedValue operator()(const ResultCarried& fact) const { return fact.value; }
    template <class Other>
    CorrectedValue operator()(const Other&) const {
        return {};
    }
};

/// Of a period that is not closed yet.
const Date end_of_time{9999, 12, 31};

bool is_nothing(const CorrectedValue& value) {
    const auto* const status = std::get_if<AttendanceStatus>(&value);
    return std::holds_alternative<std::monostate>(value) ||
           (status && *status == AttendanceStatus::present);
}

template <class Rows, class Is>
auto find_row(const Rows& rows, Is is) {
    const auto found = std::find_if(rows.begin(), rows.end(), is);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

std::optional<ToldCorrection> told_correction(const EntryBody& body) {
    return std::visit(TellingOf{}, body);
}

std::optional<ToldCorrection> told_first_mark(const EntryBody& body) {
    ToldCorrection told{
        .was = {}, .became = std::visit(ValueOf{}, body), .reason = {}, .period_id = {}};
    if (const auto* const mark = std::get_if<MarkRecorded>(&body)) {
        told.work_no = mark->place.work_no;
        return told;
    }
    if (const auto* const result = std::get_if<PeriodMarkConfirmed>(&body);
        result != nullptr && result->corrects == -1) {
        told.place = CorrectedPlace::period_mark;
        told.period_id = result->period_id;
        return told;
    }
    if (const auto* const result = std::get_if<AnnualMarkConfirmed>(&body);
        result != nullptr && result->corrects == -1) {
        told.place = CorrectedPlace::annual_mark;
        return told;
    }
    return std::nullopt;
}

Result<ProtocolCourse> ProtocolReading::course(CourseId id) {
    LETOPIS_TRY(known, around(id));
    return known->course;
}

Result<const ProtocolReading::CourseAround*> ProtocolReading::around(CourseId id) {
    const auto known = courses_.find(id);
    if (known != courses_.end()) return &known->second;
    LETOPIS_TRY(title, reader_.course_title(id));
    if (!title)
        return &courses_.emplace(id, CourseAround{.course = {.course_id = id}}).first->second;
    LETOPIS_TRY(periods, periods_of(reader_, title->course.period_system_id));
    LETOPIS_TRY(closings, reader_.period_closings(id));
    LETOPIS_TRY(closed_at, reader_.course_closed_at(id));
    CourseAround around{.course = {.course_id = id,
                                   .study_group_id = title->study_group.study_group_id,
                                   .subject_title = title->subject.title,
                                   .study_group_title = title->study_group.title},
                        .periods = std::move(periods),
                        .closings = std::move(closings),
                        .closed_at = closed_at};
    return &courses_.emplace(id, std::move(around)).first->second;
}

Result<std::optional<Date>> ProtocolReading::lesson_on(LessonId id) {
    if (id.is_nil()) return std::optional<Date>{};
    const auto known = lessons_.find(id);
    if (known != lessons_.end()) return known->second;
    LETOPIS_TRY(lesson, reader_.lesson(id));
    std::optional<Date> on;
    if (lesson) on = lesson->lesson_on;
    return lessons_.emplace(id, on).first->second;
}

/// Who made what was replaced, and, where the correction does not say it, what it was.
Result<Done> ProtocolReading::tell_replaced(EntryIndex replaced, CorrectionFacts& facts) {
    LETOPIS_TRY(stored, reader_.entry(replaced));
    if (!stored) return Done{};
    LETOPIS_TRY(entry, decode_entry(stored->encoded));
    facts.recorded_by = entry.actor_id;
    if (std::holds_alternative<std::monostate>(facts.was))
        facts.was = std::visit(ValueOf{}, entry.body);
    return Done{};
}

Result<CorrectedValue> ProtocolReading::stood_before(EntryIndex carried) {
    LETOPIS_TRY(stored, reader_.entry(carried));
    if (!stored) return CorrectedValue{};
    LETOPIS_TRY(entry, decode_entry(stored->encoded));
    const auto* const fact = std::get_if<ResultCarried>(&entry.body);
    if (fact == nullptr || fact->corrects == -1) return CorrectedValue{};
    LETOPIS_TRY(before, reader_.entry(fact->corrects));
    if (!before) return CorrectedValue{};
    LETOPIS_TRY(earlier, decode_entry(before->encoded));
    return std::visit(ValueOf{}, earlier.body);
}

Result<SignLimits> ProtocolReading::limits_on(Date on) {
    if (!policies_) {
        LETOPIS_TRY(set, reader_.policies());
        policies_ = std::move(set);
    }
    return sign_limits(*policies_, on);
}

Result<std::int64_t> ProtocolReading::last_week_count(const MadeCorrection& made,
                                                      const CorrectionFacts& facts) {
    const Period& period = *facts.period;
    const std::tuple key{made.made_by, made.course_id, period.period_id};
    const auto known = last_weeks_.find(key);
    if (known != last_weeks_.end()) return known->second;
    const Date to = facts.period_closed_at ? moscow_date(*facts.period_closed_at) : end_of_time;
    LETOPIS_TRY(all, reader_.made_corrections({.from = last_week_begins(period, facts.limits),
                                               .to = to,
                                               .course_id = made.course_id,
                                               .student_id = {},
                                               .made_by = made.made_by,
                                               .limit = facts.limits.mass_corrections}));
    return last_weeks_.emplace(key, std::ssize(all)).first->second;
}

Result<bool> ProtocolReading::is_own_child(const MadeCorrection& made) {
    if (made.made_by.is_nil()) return false;
    if (!guardianships_.contains(made.made_by)) {
        LETOPIS_TRY(guardianships, reader_.guardianships_of_guardian(made.made_by));
        guardianships_.emplace(made.made_by, std::move(guardianships));
    }
    return is_guardian_on(guardianships_.at(made.made_by), made.made_by, made.student_id,
                          moscow_date(made.made_at));
}

/// Who had opened the lesson when the correction was made. Looked for among the latest granted
/// requests, as many as corrections are looked at.
Result<std::string> ProtocolReading::agreed_by(const MadeCorrection& made) {
    if (made.lesson_id.is_nil()) return std::string{};
    if (!granted_) {
        LETOPIS_TRY(granted, reader_.correction_requests(CorrectionState::granted,
                                                         limits::corrections_looked_at));
        granted_.emplace();
        for (CorrectionRequest& request : granted)
            granted_->emplace(request.lesson_id, std::move(request));
    }
    const auto [first, last] = granted_->equal_range(made.lesson_id);
    const auto opened = std::find_if(first, last, [&](const auto& one) {
        const CorrectionRequest& request = one.second;
        return request.decided_at && *request.decided_at <= made.made_at && request.valid_until &&
               made.made_at <= *request.valid_until;
    });
    if (opened == last) return std::string{};
    return name(opened->second.decided_by);
}

/// Which period the correction is about: that of the lesson, that of a period mark, the last one
/// for the year's mark.
Result<Done> ProtocolReading::tell_period(const MadeCorrection& made, const ToldCorrection& told,
                                          const CourseAround& around, ProtocolLine& line,
                                          CorrectionFacts& facts) {
    if (told.place == CorrectedPlace::annual_mark) {
        line.period_title = "год";
        if (!around.periods.empty()) facts.period = around.periods.back();
        facts.period_closed_at = around.closed_at;
    } else {
        if (told.period_id) {
            const Period* const period = find_row(around.periods, [&](const Period& one) {
                return one.period_id == *told.period_id;
            });
            if (period) facts.period = *period;
            if (period) line.period_title = period->title;
        } else if (line.lesson_on) {
            facts.period = period_on(around.periods, *line.lesson_on);
        }
        const PeriodClosing* const closing =
            find_row(around.closings, [&](const PeriodClosing& one) {
                return facts.period && one.period_id == facts.period->period_id;
            });
        if (closing) facts.period_closed_at = closing->closed_at;
    }
    if (!facts.period || made.made_by.is_nil()) return Done{};
    LETOPIS_TRY(limits, limits_on(facts.period->ends_on));
    facts.limits = limits;
    if (moscow_date(made.made_at) < last_week_begins(*facts.period, limits)) return Done{};
    LETOPIS_TRY(count, last_week_count(made, facts));
    facts.last_week_correction_count = count;
    return Done{};
}

Result<ProtocolLine> ProtocolReading::line(const MadeCorrection& made, const ToldCorrection& told) {
    LETOPIS_TRY(around_it, around(made.course_id));
    LETOPIS_TRY(on, lesson_on(made.lesson_id));
    LETOPIS_TRY(student_name, name(made.student_id));
    LETOPIS_TRY(author, name(made.made_by));
    LETOPIS_TRY(agreed, agreed_by(made));
    ProtocolLine line{.entry_index = made.entry_index,
                      .made_at = made.made_at,
                      .course_id = made.course_id,
                      .subject_title = around_it->course.subject_title,
                      .study_group_title = around_it->course.study_group_title,
                      .lesson_id = made.lesson_id,
                      .lesson_on = on,
                      .period_title = {},
                      .work_no = told.work_no,
                      .student_id = made.student_id,
                      .student_name = std::move(student_name),
                      .place = told.place,
                      .reason_title = std::string{correction_reason_title(told.reason_code)},
                      .reason = told.reason,
                      .made_by = made.made_by,
                      .author = std::move(author),
                      .agreed_by = std::move(agreed)};
    CorrectionFacts facts{.was = told.was,
                          .became = told.became,
                          .made_at = made.made_at,
                          .made_by = made.made_by,
                          .recorded_by = {},
                          .period = {},
                          .period_closed_at = {}};
    const bool is_first = told.corrects == -1;
    if (!is_first) LETOPIS_TRY_DONE(tell_replaced(told.corrects, facts));
    if (std::holds_alternative<CarriedResultWithdrawn>(made.body)) {
        LETOPIS_TRY(again, stood_before(told.corrects));
        facts.became = again;
    }
    LETOPIS_TRY_DONE(tell_period(made, told, *around_it, line, facts));
    LETOPIS_TRY(own_child, is_own_child(made));
    facts.of_own_child = own_child;
    line.kind = is_first                   ? CorrectionKind::given
                : is_nothing(facts.became) ? CorrectionKind::withdrawn
                                           : CorrectionKind::changed;
    line.was = corrected_text(facts.was);
    line.became = corrected_text(facts.became);
    // A mark that was given corrects nothing, so that only its author makes one look twice.
    if (!is_first)
        line.signs = correction_signs(facts);
    else if (own_child)
        line.signs = {CorrectionSign::own_child};
    return line;
}

}  // namespace letopis
