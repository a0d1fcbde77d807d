#pragma once
// YearRows: what all courses of a school year lack, counted from a few questions about the whole
// school (ports/year_closing.h). What is rare, deferrals and students who learn elsewhere, and a
// local act by which closing waits for marks (ASM-07), is asked for of its course alone.

#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "domain/journal/counting/closing_counts.h"
#include "ports/reader.h"

namespace letopis {

class YearRows {
public:
    /// Of the year, as it stands on that day.
    static Result<YearRows> gather(Reader& reader, const SchoolYear& year, Date today);

    bool is_closed(CourseId id) const { return closed_.contains(id); }
    bool is_closed(CourseId id, PeriodId period) const;
    /// As gaps_of_period on that day, but for the period that is not over.
    Result<GapCounts> gaps_of_period(Reader& reader, const CourseTitle& title,
                                     const Period& period);
    /// As gaps_of_course.
    GapCounts gaps_of_course(const CourseTitle& title, std::span<const Period> periods);

    YearRows(YearRows&&) = default;  // A copy's rows would be another's.
    YearRows& operator=(YearRows&&) = delete;

private:
    explicit YearRows(Date today) : today_{today} {}
    Result<Done> read(Reader& reader, const SchoolYear& year);
    void place_lists(std::vector<ListStay> stays);
    const CourseRows& rows_of(const CourseTitle& title);
    /// Students of the list who have a mode of study.
    std::vector<StudentId> otherwise_taught(const CourseRows& course) const;
    Result<std::vector<StudentId>> excused_from(Reader& reader, const CourseTitle& title,
                                                const CourseRows& course,
                                                const Period& period) const;
    std::vector<StudentId> excused_from_year(const CourseRows& course, Date last) const;
    Result<bool> is_taught_elsewhere(Reader& reader, const CourseRows& course, CourseId id,
                                     StudentId student, const Period& period) const;

    Date today_;
    std::vector<PolicyValue> policies_;
    std::unordered_set<CourseId> closed_;
    std::unordered_set<CourseId> deferred_;
    std::unordered_map<CourseId, CourseRows> courses_;
    std::vector<ListStay> stays_;
    std::unordered_map<StudyGroupId, std::span<const ListStay>> lists_;
    std::unordered_map<StudentId, std::vector<StudyMode>> modes_;
};

}  // namespace letopis
