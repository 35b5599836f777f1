package org.guildhall.settings;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/** Asks every rule before the first bean is made, and ends the start with one list if there is anything to complain of. */
public final class SettingsCheck implements BeanFactoryPostProcessor {

    private final Environment environment;

    public SettingsCheck(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Settings settings = new Settings(environment);
        beans.getBeansOfType(SettingsRule.class, false, false).values().forEach(rule -> rule.check(settings));
        List<String> complaints = settings.complaints();
        if (!complaints.isEmpty()) {
            throw new WrongSettingsException(complaints);
        }
    }
}
