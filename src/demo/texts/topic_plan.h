#pragma once
// Topic plans (календарно-тематические планы): what is taught in each lesson of a year, what is
// set for home, and what is written. A plan is a file of content/topics:
//
//   @hw упр. {n} ;; § {p}, упр. {n}   homework where a line sets none of its own, in turn
//   @n 3 560                          {n}: numbers spread from the first to the last
//   @p 1                              {p}: grows by one with each topic that uses it
//   Состав слова | 2 | упр. {n}       topic, hours, homework; «-»: nothing is set
//   Корень ;; Суффикс | | с. 5 ;; с. 7   a topic and homework of each hour, two hours in all
//   Корень ;; Суффикс | 5             topics in turn, spread over the hours
//   ;; Приставка                      goes on with the line before
//   К: Состав слова                   a work of the whole class; its letter says which
//
// The hours of a plan are stretched or condensed to the lessons that there are; a work of the
// whole class stays one lesson.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/lessons/lessons.h"

namespace letopis::demo {

struct PlannedTopic {
    std::string topic;
    std::string homework;  ///< Empty: «не задано».
    std::optional<WorkType> work_type;
    std::string work_title;  ///< «Состав слова»; the topic says besides what is written.
    bool operator==(const PlannedTopic&) const = default;
};

/// The plan for this many lessons. The file must have a line for each work and more.
std::vector<PlannedTopic> topic_plan(std::string_view file, int lesson_count);

/// Hours of the file as they are written.
int hours_of_plan(std::string_view file);

}  // namespace letopis::demo
