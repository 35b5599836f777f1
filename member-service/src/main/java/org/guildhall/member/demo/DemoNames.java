package org.guildhall.member.demo;

import java.util.List;

/** Made-up names, a word of nature and a word of the calendar or of poetry: nobody is called like that. */
final class DemoNames {

    private static final List<String> FIRST = List.of(
            "云", "山", "江", "竹", "松", "梅", "秋", "夏", "星", "月", "风", "林", "溪", "河", "石", "田", "柳", "桑", "桐", "杏", "荷",
            "蓝", "青", "白", "墨", "苏", "温", "言", "乐", "安", "和", "简", "舟", "麦", "米", "茶", "棉", "羽", "帆", "桥");

    private static final List<String> SECOND = List.of(
            "白露", "小满", "谷雨", "霜降", "惊蛰", "晚晴", "听雪", "拾光", "知夏", "望舒", "扶摇", "半夏", "青禾", "长风", "初九", "子夜", "落英", "清和",
            "新雨", "南星", "远志", "当归", "茯苓", "辛夷", "忍冬", "紫苏", "连翘", "沉香", "白芷", "佩兰", "朝颜", "夕照", "渔火", "归帆", "晨钟", "暮鼓",
            "流萤", "飞鸿", "鹿鸣", "采薇", "子衿", "静女", "木瓜", "甘棠", "蒹葭", "小雅", "思齐", "嘉鱼", "灵犀", "青鸟", "锦瑟", "云帆", "沧海", "玉壶",
            "冰心", "折柳", "踏歌", "问梅", "煮茶", "观棋");

    /** So many different names there are. */
    static final int ALL = FIRST.size() * SECOND.size();

    private DemoNames() {}

    /** The name with this number, each number below {@link #ALL} another. */
    static String name(int number) {
        int first = number % FIRST.size();
        int second = (number / FIRST.size() + 7 * first) % SECOND.size();
        return FIRST.get(first) + SECOND.get(second);
    }
}
