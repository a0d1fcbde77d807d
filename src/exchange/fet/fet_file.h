#pragma once
// What a FET file says (FET: the free timetabling program; its formats 5 and 6), and nothing more:
// names as written, references as names, and the line of each. Rules over it are in fet_check.h.

#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/describe.h"
#include "base/progress.h"
#include "base/result.h"

namespace letopis {

/// Режим FET. Files of format 5 name it by the suffix of their version ("5.27.3-ma9").
LETOPIS_ENUM(FetMode, official, mornings_afternoons, block_planning, terms)

/// A line of one of the lists: day, hour, subject, teacher, activity tag, building.
struct FetName {
    std::string name;
    int line = 0;
    std::string comments{};
};

struct FetSubgroup {
    std::string name;
    int line = 0;
    int number_of_students = 0;
};

struct FetGroup {
    std::string name;
    int line = 0;
    int number_of_students = 0;
    std::vector<FetSubgroup> subgroups{};
};

struct FetYear {
    std::string name;
    int line = 0;
    int number_of_students = 0;
    std::vector<FetGroup> groups{};
};

struct FetRoom {
    std::string name;
    int line = 0;
    std::string building{};
    int capacity = 0;
};

/// Занятие: one meeting a cycle. Meetings of one course share `group_id`.
struct FetActivity {
    int id = 0;
    int line = 0;
    int group_id = 0;
    std::vector<std::string> teachers{};
    std::string subject{};
    std::vector<std::string> students{};
    std::vector<std::string> tags{};
    int duration = 1;
    int total_duration = 1;
    bool active = true;
    std::string comments{};
};

/// Time given to an activity: hard (weight 100) and active constraints only.
struct FetPlacedTime {
    int activity_id = 0;
    int line = 0;
    std::string day;
    std::string hour;
    bool locked = false;
};

/// Room given to an activity: hard and active constraints only.
struct FetPlacedRoom {
    int activity_id = 0;
    int line = 0;
    std::string room;
    std::vector<std::string> real_rooms{};  ///< When `room` is a virtual one.
};

struct FetFile {
    std::string version;
    FetMode mode = FetMode::official;
    std::string institution;
    std::vector<FetName> days;
    std::vector<FetName> hours;
    std::vector<FetName> subjects;
    std::vector<FetName> teachers;
    std::vector<FetName> tags;
    std::vector<FetName> buildings;
    std::vector<FetYear> years;
    std::vector<FetRoom> rooms;
    std::vector<FetActivity> activities;
    std::vector<FetPlacedTime> placed_times;
    std::vector<FetPlacedRoom> placed_rooms;
};

/// Reads the file. Refuses `import_rejected`: what read_xml_records refuses, another root or
/// version, values that are missing or no numbers, lists shorter than the file says.
Result<FetFile> read_fet(ByteView file, Progress& progress);

}  // namespace letopis
