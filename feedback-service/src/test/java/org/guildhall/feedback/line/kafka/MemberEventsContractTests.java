package org.guildhall.feedback.line.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.guildhall.feedback.line.kafka.MemberEventsListener.Department;
import org.guildhall.feedback.line.kafka.MemberEventsListener.DepartmentChanged;
import org.guildhall.platform.test.Samples;
import org.junit.jupiter.api.Test;

class MemberEventsContractTests {

    @Test
    void readsDepartmentsAsMemberServiceTellsThem() {
        DepartmentChanged event = Samples.read("member.department-changed.v1", DepartmentChanged.class);
        assertThat(event.union()).isEqualTo("clinical");
        assertThat(event.names().zh()).isNotBlank();
        assertThat(event.departments()).contains(new Department("office"));
    }
}
