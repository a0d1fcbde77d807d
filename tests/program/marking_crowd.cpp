#include "program/marking_crowd.h"

#include <thread>

#include "program/counter.h"
#include "program/marks_told.h"

namespace letopis::testing {

MarkingCrowd::MarkingCrowd(const SmallSchool& school, int teachers, std::uint64_t seed) {
    for (int i = 0; i < teachers; ++i)
        teachers_.emplace_back(school, i, teachers, seed + static_cast<std::uint64_t>(i));
}

void MarkingCrowd::turn_to(const LetopisServer& server) {
    for (MarkingTeacher& teacher : teachers_) teacher.turn_to(server.port());
}

void MarkingCrowd::mark_until(std::size_t answers, const std::function<void()>& then) {
    Counter counter{static_cast<int>(teachers_.size())};
    std::vector<std::jthread> threads;
    for (MarkingTeacher& teacher : teachers_)
        threads.emplace_back([&] {
            teacher.mark_until_cut_off([&](std::size_t count) { counter.add(count); });
            counter.leave();
        });
    counter.wait_for(answers);
    then();
}

void MarkingCrowd::mark_through(int rounds, std::size_t answers_per_round) {
    std::vector<std::jthread> threads;
    for (MarkingTeacher& teacher : teachers_)
        threads.emplace_back([&teacher, rounds, answers_per_round] {
            for (int round = 0; round < rounds && teacher.trouble().empty(); ++round)
                teacher.mark_some(answers_per_round);
        });
}

void MarkingCrowd::forgive() {
    for (MarkingTeacher& teacher : teachers_) teacher.forgive();
}

void MarkingCrowd::finish() {
    for (MarkingTeacher& teacher : teachers_) teacher.finish();
}

std::string MarkingCrowd::trouble() const {
    for (const MarkingTeacher& teacher : teachers_)
        if (!teacher.trouble().empty()) return teacher.trouble();
    return "";
}

std::set<std::string> MarkingCrowd::put_off() const {
    std::set<std::string> codes;
    for (const MarkingTeacher& teacher : teachers_)
        codes.insert(teacher.put_off().begin(), teacher.put_off().end());
    return codes;
}

std::size_t MarkingCrowd::acknowledged_count() const {
    std::size_t count = 0;
    for (const MarkingTeacher& teacher : teachers_) count += teacher.acknowledged().size();
    return count;
}

std::string MarkingCrowd::objection_to(const LetopisServer& server) const {
    return testing::objection_to(teachers_, server.port());
}

}  // namespace letopis::testing
