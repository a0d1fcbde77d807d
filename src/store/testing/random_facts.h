#pragma once
// Facts at random about the sample school: everything that can be stated, in any order, by few
// people about few things, so that facts meet.

#include <string>
#include <vector>

#include "base/random.h"
#include "entry/entry.h"
#include "ports/testing/sample_school.h"

namespace letopis::store::testing {

class RandomFacts {
public:
    explicit RandomFacts(std::uint64_t seed) : random_{seed} {}

    /// One to four facts.
    std::vector<EntryBody> next();
    PersonId actor();

private:
    EntryBody fact();
    EntryBody cell_fact();
    EntryBody lesson_fact();
    EntryBody change_fact();
    EntryBody reason_fact();
    EntryBody absence_fact();
    EntryBody teaching_fact();
    EntryBody year_fact();
    EntryBody closing_fact();
    EntryBody practice_fact();
    EntryBody assessment_fact();
    EntryBody final_fact();
    EntryBody visit_fact();
    EntryBody result_fact();
    EntryBody remark_fact();
    EntryBody setting_fact();
    EntryBody calendar_fact();
    EntryBody early_fact();
    EntryBody archive_fact();

    int below(int count) { return static_cast<int>(random_.below(static_cast<unsigned>(count))); }
    template <class AnyId>
    AnyId some(int count) {
        return letopis::testing::id_of<AnyId>(1 + below(count));
    }
    /// Of many, such as points, mostly one of the first.
    template <NamedEnum E>
    E any() {
        const auto count = static_cast<int>(names_of(E{}).size());
        constexpr int few = 20;
        return static_cast<E>(below(few < count && below(4) > 0 ? few : count));
    }
    StudentId student() { return letopis::testing::id_of<StudentId>(21 + below(4)); }
    EmployeeId teacher() { return letopis::testing::id_of<EmployeeId>(11 + below(3)); }
    Date day() { return Date{2026, 9, 1}.plus_days(below(30)); }
    std::string word();
    /// One that was stated lately, if all that came before it was.
    EntryBody withdrawn_result();

    SeededRandom random_;
    /// Where the next fact stands when all are stated after the sample school's.
    EntryIndex next_index_ = std::ssize(letopis::testing::SampleSchool{}.facts());
    std::vector<CarriedResultWithdrawn> carried_;
};

}  // namespace letopis::store::testing
