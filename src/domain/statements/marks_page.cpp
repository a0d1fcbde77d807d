// F-03: the left side of a subject's page, marks and results.

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "domain/classes/membership.h"
#include "domain/lessons/work_names.h"
#include "domain/marks/course_demands.h"
#include "domain/statements/building.h"
#include "domain/statements/page_lessons.h"

namespace letopis {
namespace {

std::string_view month_title(Date on) {
    constexpr std::array<std::string_view, 12> months{"январь",   "февраль", "март",   "апрель",
                                                      "май",      "июнь",    "июль",   "август",
                                                      "сентябрь", "октябрь", "ноябрь", "декабрь"};
    return months[static_cast<std::size_t>(on.month() - 1)];
}

/// "I четв.": a period in a narrow column.
std::string short_period_title(const std::string& title) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> words{
        {{"четверть", "четв."},
         {"триместр", "трим."},
         {"полугодие", "полуг."},
         {"семестр", "сем."}}};
    for (const auto& [word, short_word] : words)
        if (const auto at = title.find(word); at != std::string::npos)
            return title.substr(0, at) + std::string{short_word} + title.substr(at + word.size());
    return title;
}

/// What a column stands for: a work of a lesson, a period, or the year.
struct Place {
    const Lesson* lesson = nullptr;
    int work_no = 1;
    const Period* period = nullptr;
};

class MarksAssembly {
public:
    explicit MarksAssembly(const PageFormFacts& facts)
        : facts_{facts}, numbers_{number_works(facts.lessons)} {}

    MarksPage assemble() {
        page_ = {.organization_full_name = facts_.organization.full_name,
                 .class_title = facts_.title.study_group.title,
                 .family = facts_.title.study_group.family,
                 .school_year_title = facts_.school_year.title,
                 .subject = printed_subject(facts_.title.subject),
                 .teachers = facts_.teachers};
        add_columns();
        for (const Cell& cell : facts_.cells) cells_[cell.student_id][cell.lesson_id] = &cell;
        for (const Member& member : members_of(facts_.students))
            if (member.touches(facts_.school_year.starts_on, facts_.school_year.ends_on))
                add_student(member);
        return std::move(page_);
    }

private:
    /// JRN-10: a period's column stands right after its last lesson.
    void add_columns() {
        auto next = facts_.periods.begin();
        const auto end_periods_before = [&](Date on) {
            for (; next != facts_.periods.end() && next->ends_on < on; ++next) add_period(*next);
        };
        for (const Lesson* lesson : given_lessons(facts_)) {
            end_periods_before(lesson->lesson_on);
            for (const Work& work : lesson->works) add_work(*lesson, work);
        }
        for (; next != facts_.periods.end() && next->starts_on <= facts_.today; ++next)
            add_period(*next);
        if (next == facts_.periods.end() && has_annual_result(facts_.title.subject.kind))
            add_column({.title = "Год", .is_result = true}, {});
    }

    void add_work(const Lesson& lesson, const Work& work) {
        std::string label;
        if (work.work_type != WorkType::class_work) label = work_type_short(work.work_type);
        if (const auto number = numbers_.find({lesson.lesson_id, work.work_no});
            number != numbers_.end())
            label += " " + std::to_string(number->second);
        add_column({.month = std::string{month_title(lesson.lesson_on)},
                    .title = std::to_string(lesson.lesson_on.day()),
                    .work = std::move(label)},
                   {.lesson = &lesson, .work_no = work.work_no});
    }

    void add_period(const Period& period) {
        if (!has_period_results(facts_.title.subject.kind)) return;
        add_column({.title = short_period_title(period.title), .is_result = true},
                   {.period = &period});
    }

    void add_column(MarksColumn column, Place place) {
        page_.columns.push_back(std::move(column));
        places_.push_back(place);
    }

    void add_student(const Member& member) {
        MarksPageStudent row{.number = static_cast<int>(page_.students.size()) + 1,
                             .name = member.person.last_first(),
                             .note = full_leaving_note(member)};
        const StudentId id = member.person.person_id;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            row.cells.push_back(text_at(id, places_[i]));
            if (!is_his(member, places_[i])) row.shaded.push_back(static_cast<int>(i));
            if (const PrintedDeferral* const deferral = deferral_at(id, places_[i]))
                row.note += (row.note.empty() ? "" : "; ") + page_.columns[i].title + " — " +
                            deferral_words(*deferral);
        }
        page_.students.push_back(std::move(row));
    }

    std::string text_at(StudentId student, const Place& place) const {
        if (place.lesson) return cell_text(student, place);
        if (place.period) {
            for (const PeriodMark& mark : facts_.period_marks)
                if (mark.student_id == student && mark.period_id == place.period->period_id)
                    return std::string{result_text(mark.value)};
            const PrintedDeferral* const deferral = deferral_at(student, place);
            if (deferral == nullptr) return "";
            const auto& value = deferral->result.value;
            return (value ? std::string{result_text(*value)} : "") + std::string{explained_sign};
        }
        for (const AnnualMark& mark : facts_.annual_marks)
            if (mark.student_id == student) return std::string{result_text(mark.value)};
        return "";
    }

    /// Null in another column, and where the period has its mark all the same.
    const PrintedDeferral* deferral_at(StudentId student, const Place& place) const {
        if (!place.period) return nullptr;
        const PeriodId period = place.period->period_id;
        for (const PeriodMark& mark : facts_.period_marks)
            if (mark.student_id == student && mark.period_id == period) return nullptr;
        for (const PrintedDeferral& one : facts_.deferred)
            if (one.result.student_id == student && one.result.period_id == period) return &one;
        return nullptr;
    }

    std::string cell_text(StudentId student, const Place& place) const {
        const auto of_student = cells_.find(student);
        if (of_student == cells_.end()) return "";
        const auto cell = of_student->second.find(place.lesson->lesson_id);
        if (cell == of_student->second.end()) return "";
        return with_letters(cell->second->text(place.work_no), facts_.letters);
    }

    /// Whether the column lies within his membership; the year is his who was in its last period.
    bool is_his(const Member& member, const Place& place) const {
        if (place.lesson) return member.covers(place.lesson->lesson_on);
        const Period* period = place.period;
        if (!period && !facts_.periods.empty()) period = &facts_.periods.back();
        return !period || member.touches(period->starts_on, period->ends_on);
    }

    const PageFormFacts& facts_;
    std::map<std::pair<LessonId, int>, int> numbers_;
    MarksPage page_;
    std::vector<Place> places_;
    std::unordered_map<StudentId, std::unordered_map<LessonId, const Cell*>> cells_;
};

}  // namespace

MarksPage build_marks_page(const PageFormFacts& facts) { return MarksAssembly{facts}.assemble(); }

}  // namespace letopis
