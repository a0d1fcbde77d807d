// F-08: the summary sheet of a class's year.

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/classes/group_titles.h"
#include "domain/classes/membership.h"
#include "domain/journal/council/council_words.h"
#include "domain/marks/scales.h"
#include "domain/statements/building.h"
#include "domain/statements/sheet_finals.h"

namespace letopis {
namespace {

constexpr std::string_view not_studied = "не изуч.";
constexpr std::string_view without_marks = "без отметки";
constexpr std::string_view annual_title = "Годовая отметка";
constexpr std::string_view final_title = "Итоговая отметка";
// Requirements f.4: summary data are kept 25 years.
constexpr std::string_view retention_basis =
    "письмо Минобразования России от 20.12.2000 № 03-51/64; номенклатура дел организации";

std::string_view period_system_title(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::quarter:
            return "четверти";
        case PeriodKind::trimester:
            return "триместры";
        case PeriodKind::half_year:
            return "полугодия";
        case PeriodKind::semester:
            return "семестры";
    }
    return "";
}

/// A column of the sheet: one subject, taught in one course or in several subgroups.
struct Column {
    std::string title;
    std::vector<const SheetCourse*> courses;
};

/// Where a college reads lectures to a whole group and has practical classes of the same
/// discipline in its subgroups, a student has results of both.
bool is_taught_beside(const SheetFacts& facts, const SheetCourse& course) {
    if (facts.study_group.family != ProgrammeFamily::vocational ||
        course.title.study_group.kind != StudyGroupKind::subgroup)
        return false;
    return std::any_of(facts.courses.begin(), facts.courses.end(), [&](const SheetCourse& other) {
        return other.title.subject.subject_id == course.title.subject.subject_id &&
               other.title.study_group.kind != StudyGroupKind::subgroup;
    });
}

/// Subjects in order of the curriculum; subgroups of one subject share a column.
std::vector<Column> columns_of(const SheetFacts& facts) {
    std::map<std::tuple<int, std::string, SubjectId, bool>, Column> by_place;
    for (const SheetCourse& course : facts.courses) {
        const Subject& subject = course.title.subject;
        const bool beside = is_taught_beside(facts, course);
        Column& column = by_place[{subject.position, subject.title, subject.subject_id, beside}];
        column.title = beside ? in_subgroups(subject.title) : subject.title;
        column.courses.push_back(&course);
    }
    std::vector<Column> columns;
    columns.reserve(by_place.size());
    for (auto& [place, column] : by_place) columns.push_back(std::move(column));
    return columns;
}

bool lists(const SheetCourse& course, StudentId student) {
    return std::any_of(
        course.students.begin(), course.students.end(),
        [&](const ListedStudent& listed) { return listed.person.person_id == student; });
}

/// Courses of the column that the student is, or was, in. After a change of subgroup there are
/// two; the one he is in on `on` comes first.
std::vector<const SheetCourse*> courses_of(const Column& column, StudentId student, Date on) {
    std::vector<const SheetCourse*> his;
    for (const SheetCourse* course : column.courses)
        if (lists(*course, student)) his.push_back(course);
    std::stable_partition(his.begin(), his.end(), [&](const SheetCourse* course) {
        return std::any_of(
            course->students.begin(), course->students.end(), [&](const ListedStudent& listed) {
                return listed.person.person_id == student && listed.enrolment.covers(on);
            });
    });
    return his;
}

const PeriodMark* period_mark(const SheetCourse& course, StudentId student, PeriodId period) {
    for (const PeriodMark& mark : course.period_marks)
        if (mark.student_id == student && mark.period_id == period) return &mark;
    return nullptr;
}

const AnnualMark* annual_mark(const SheetCourse& course, StudentId student) {
    for (const AnnualMark& mark : course.annual_marks)
        if (mark.student_id == student) return &mark;
    return nullptr;
}

bool gives_result_in(const SheetCourse& course, PeriodId period) {
    return std::any_of(course.period_marks.begin(), course.period_marks.end(),
                       [&](const PeriodMark& mark) { return mark.period_id == period; });
}

bool has_results(const SheetCourse& course, StudentId student) {
    const auto is_his = [&](const auto& mark) { return mark.student_id == student; };
    return std::any_of(course.period_marks.begin(), course.period_marks.end(), is_his) ||
           std::any_of(course.annual_marks.begin(), course.annual_marks.end(), is_his);
}

class SheetAssembly {
public:
    explicit SheetAssembly(const SheetFacts& facts)
        : facts_{facts}, columns_{columns_of(facts)}, finals_{facts, titles()} {}

    SummarySheet assemble() {
        SummarySheet sheet = head();
        for (const Member& member : members_of(facts_.students)) {
            if (!member.touches(facts_.school_year.starts_on, facts_.school_year.ends_on)) continue;
            count(member, sheet);
            note_honour(member.person);
            sheet.students.push_back(row_of(member));
            finals_.complete(member.person.person_id, sheet.students.back());
            sheet.students.back().number = static_cast<int>(sheet.students.size());
        }
        sheet.footnotes = std::move(footnotes_);
        for (std::string& note : scale_notes()) sheet.footnotes.push_back(std::move(note));
        if (has_attempts_)
            sheet.footnotes.emplace_back(
                "Отметка через черту — после ликвидации задолженности или повышения.");
        for (std::string& note : finals_.footnotes()) sheet.footnotes.push_back(std::move(note));
        if (!honoured_.empty())
            sheet.footnotes.insert(sheet.footnotes.begin(),
                                   "Похвальным листом награждены: " + honoured_ + ".");
        return sheet;
    }

private:
    SummarySheet head() const {
        SummarySheet sheet{
            .organization_full_name = facts_.organization.full_name,
            .address = facts_.organization.address,
            .class_title = facts_.study_group.title,
            .family = facts_.study_group.family,
            .school_year_title = facts_.school_year.title,
            .programme_level = std::string{programme_level(facts_.study_group)},
            .period_system = std::string{period_system_title(facts_.period_system.kind)},
            .class_teacher = facts_.class_teacher,
            .basis = std::string{retention_basis},
            .deputy = facts_.deputy,
            .director = facts_.director};
        sheet.subjects = finals_.subjects();
        return sheet;
    }

    std::vector<std::string> titles() const {
        std::vector<std::string> titles;
        for (const Column& column : columns_) titles.push_back(column.title);
        return titles;
    }

    /// LAW-01: awards of the year stand under the table, once for each student.
    void note_honour(const Person& person) {
        const bool has_one = std::any_of(
            facts_.achievements.begin(), facts_.achievements.end(), [&](const Achievement& one) {
                return one.student_id == person.person_id && !one.is_withdrawn &&
                       one.kind == AchievementKind::honour_certificate;
            });
        if (has_one) honoured_ += (honoured_.empty() ? "" : ", ") + person.last_first();
    }

    /// Each stay in the class is counted: who left and came back arrived again.
    void count(const Member& member, SummarySheet& sheet) const {
        const SchoolYear& year = facts_.school_year;
        for (const Enrolment& stay : member.enrolments) {
            if (year.ends_on < stay.enrolled_on) continue;
            if (stay.left_on && *stay.left_on < year.starts_on) continue;
            ++(stay.enrolled_on <= year.starts_on ? sheet.count_at_start : sheet.arrived);
            ++(stay.covers(year.ends_on) ? sheet.count_at_end : sheet.left);
        }
        const CouncilDecision* decision = decision_about(member);
        if (!decision) return;
        switch (decision->kind) {
            case CouncilDecisionKind::transfer:
                ++sheet.transferred;
                break;
            case CouncilDecisionKind::conditional_transfer:
                ++sheet.conditional;
                break;
            case CouncilDecisionKind::repeat:
                ++sheet.repeating;
                break;
            case CouncilDecisionKind::graduate:
                ++sheet.graduated;
                break;
        }
    }

    SummarySheetStudent row_of(const Member& member) {
        const Person& person = member.person;
        SummarySheetStudent row{.full_name = person.full_name(),
                                .birth_date = person.birth_date ? person.birth_date->russian() : "",
                                .personal_no = person.personal_no,
                                .note = note_about(member)};
        for (const Period& period : facts_.period_system.periods)
            row.rows.push_back(period_row(person, period));
        row.rows.push_back(annual_row(person));
        row.rows.push_back(
            {.title = std::string{final_title}, .values = final_values(person, row.rows.back())});
        if (const CouncilDecision* decision = decision_about(member))
            row.decision = decision->text + ", пр. № " + decision->protocol_no + " от " +
                           decision->decided_on.russian();
        return row;
    }

    /// As the annual ones; of points and letters the mark of the five-point scale.
    std::vector<std::string> final_values(const Person& person, const SummarySheetRow& annual) {
        std::vector<std::string> values = annual.values;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            for (const SheetCourse* course : columns_[i].courses) {
                const AnnualMark* mark = annual_mark(*course, person.person_id);
                if (mark == nullptr || !is_local(course->title.course.scale)) continue;
                const auto rated =
                    five_point_of(course->title.course.scale, mark->value, facts_.policies);
                if (rated) values[i] = result_text(*rated);
            }
        return values;
    }

    /// "Информатика — 10-балльная шкала: …": what the results of local scales stand for.
    std::vector<std::string> scale_notes() const {
        std::vector<std::string> notes;
        for (const Column& column : columns_)
            for (const SheetCourse* course : column.courses) {
                const Scale scale = course->title.course.scale;
                if (!is_local(scale)) continue;
                std::string note = column.title + " — шкала " +
                                   std::string{grading_scale(scale).title} + ": " +
                                   equivalence_words(scale, facts_.policies) + ".";
                if (std::find(notes.begin(), notes.end(), note) == notes.end())
                    notes.push_back(std::move(note));
            }
        return notes;
    }

    /// Who came during the year, and who left.
    std::string note_about(const Member& member) const {
        std::string note;
        if (facts_.school_year.starts_on < member.enrolled_on()) note = full_arrival_note(member);
        const auto left_on = member.left_on();
        if (!left_on || facts_.school_year.ends_on <= *left_on) return note;
        return note + (note.empty() ? "" : "; ") + full_leaving_note(member);
    }

    SummarySheetRow period_row(const Person& person, const Period& period) {
        SummarySheetRow row{.title = period.title};
        for (const Column& column : columns_) {
            const auto his = courses_of(column, person.person_id, period.ends_on);
            row.values.push_back(period_value(column, his, person, period));
        }
        return row;
    }

    std::string period_value(const Column& column, const std::vector<const SheetCourse*>& his,
                             const Person& person, const Period& period) {
        if (his.empty()) return std::string{not_studied};
        if (his.front()->title.course.scale == Scale::no_marks) return std::string{without_marks};
        for (const SheetCourse* course : his)
            if (const PeriodMark* mark = period_mark(*course, person.person_id, period.period_id))
                return value_with_footnote(*mark, period.period_id, person,
                                           column.title + ", " + period.title) +
                       after_attempts(*course, *mark);
        for (const SheetCourse* course : his)
            for (const PrintedDeferral& one : course->deferred)
                if (one.result.student_id == person.person_id &&
                    one.result.period_id == period.period_id)
                    return deferred_value(one, person, column.title + ", " + period.title);
        const bool is_given = std::any_of(his.begin(), his.end(), [&](const SheetCourse* course) {
            return gives_result_in(*course, period.period_id);
        });
        return is_given && is_left_out(his, person, period) ? std::string{not_studied} : "";
    }

    /// "/3": what settled a debt of a semester, or improved its mark (VOC-06).
    std::string after_attempts(const SheetCourse& course, const PeriodMark& mark) {
        for (const PeriodMark& after : course.after_attempts) {
            if (after.student_id != mark.student_id || after.period_id != mark.period_id ||
                after.value == mark.value)
                continue;
            has_attempts_ = true;
            return "/" + std::string{result_text(after.value)};
        }
        return {};
    }

    SummarySheetRow annual_row(const Person& person) {
        SummarySheetRow row{.title = std::string{annual_title}};
        for (const Column& column : columns_) {
            const auto his = courses_of(column, person.person_id, facts_.school_year.ends_on);
            row.values.push_back(annual_value(column, his, person));
        }
        return row;
    }

    std::string annual_value(const Column& column, const std::vector<const SheetCourse*>& his,
                             const Person& person) {
        if (his.empty()) return std::string{not_studied};
        for (const SheetCourse* course : his)
            if (const AnnualMark* mark = annual_mark(*course, person.person_id))
                return value_with_footnote(*mark, PeriodId{}, person, column.title + ", год");
        const auto& periods = facts_.period_system.periods;
        const bool is_given = std::any_of(his.begin(), his.end(), [](const SheetCourse* course) {
            return !course->annual_marks.empty();
        });
        return is_given && !periods.empty() && is_left_out(his, person, periods.back())
                   ? std::string{not_studied}
                   : "";
    }

    std::string deferred_value(const PrintedDeferral& deferral, const Person& person,
                               const std::string& place) {
        footnotes_.push_back("* — " + person.last_first() + ", " + place + ": " +
                             deferral_words(deferral) + ".");
        const auto& value = deferral.result.value;
        return (value ? std::string{result_text(*value)} : "") + "*";
    }

    template <class Result>
    std::string value_with_footnote(const Result& result, PeriodId period, const Person& person,
                                    const std::string& place) {
        std::string text{result_text(result.value)};
        if (result.value == ResultValue::not_attested)
            footnotes_.push_back("н/а — " + person.last_first() + ", " + place +
                                 ": не аттестован(а)" +
                                 (result.reason.empty() ? "" : ", " + result.reason) + ".");
        const CarriedResult* carried = carried_from(result, period);
        if (carried == nullptr) return text;
        footnotes_.push_back("* — " + person.last_first() + ", " + place + ": итог перенесён, " +
                             carried_note(*carried) + ".");
        return text + "*";
    }

    template <class Result>
    const CarriedResult* carried_from(const Result& result, PeriodId period) const {
        for (const CarriedResult& one : facts_.carried)
            if (one.course_id == result.course_id && one.student_id == result.student_id &&
                one.period_id == period)
                return &one;
        return nullptr;
    }

    /// By a plan of his own he does not study it: nothing stands there all the year.
    bool is_left_out(const std::vector<const SheetCourse*>& his, const Person& person,
                     const Period& period) const {
        const bool has_plan = std::any_of(facts_.study_modes.begin(), facts_.study_modes.end(),
                                          [&](const StudyMode& one) {
                                              return one.student_id == person.person_id &&
                                                     one.kind == StudyModeKind::individual_plan &&
                                                     one.overlaps(period.ends_on, period.ends_on);
                                          });
        return has_plan && std::none_of(his.begin(), his.end(), [&](const SheetCourse* course) {
                   return has_results(*course, person.person_id);
               });
    }

    const CouncilDecision* decision_about(const Member& member) const {
        for (const CouncilDecision& decision : facts_.decisions)
            if (decision.student_id == member.person.person_id) return &decision;
        return nullptr;
    }

    const SheetFacts& facts_;
    std::vector<Column> columns_;
    SheetFinals finals_;
    std::vector<std::string> footnotes_;
    std::string honoured_;  ///< "Иванов Иван, Жукова Анна"
    bool has_attempts_ = false;
};

}  // namespace

std::string deferral_words(const PrintedDeferral& deferral) {
    std::string words = "отсрочка до " + deferral.result.until.russian();
    if (!deferral.held_on) return words;
    const bool is_attested = deferral.result.value != ResultValue::not_attested;
    return words + (is_attested ? ", аттестован(а) " : ", не аттестован(а) ") +
           deferral.held_on->russian();
}

SummarySheet build_summary_sheet(const SheetFacts& facts) {
    return SheetAssembly{facts}.assemble();
}

}  // namespace letopis
